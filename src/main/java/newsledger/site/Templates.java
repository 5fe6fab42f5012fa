package newsledger.site;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import newsledger.article.Problem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The templates: the program's own, of which a folder of the editor's may replace any file. */
final class Templates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final String OWN = "/templates";
    private static final Pattern LINE_END = Pattern.compile("\\s*+\\R\\s*+");

    private final Configuration configuration;
    private final @Nullable Path folder;

    /** Control characters, which neither XML nor HTML may hold. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

    private Templates(Configuration configuration, @Nullable Path folder) {
        this.configuration = configuration;
        this.folder = folder;
    }

    /** {@code folder} holds the editor's own templates; it need not be there. */
    static Templates of(@Nullable Path folder) {
        Configuration configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(loader(folder));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setObjectWrapper(new DefaultObjectWrapper(VERSION));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        // A build reads each template once: a page never mixes two versions of one.
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return new Templates(configuration, folder);
    }

    private static TemplateLoader loader(@Nullable Path folder) {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (folder != null && Files.isDirectory(folder)) {
            try {
                loaders.add(new FileTemplateLoader(folder.toFile()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loaders.add(new ClassTemplateLoader(Templates.class, OWN));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    /** The text that template {@code name} makes of {@code model}. */
    String fill(String name, Object model) {
        StringWriter text = new StringWriter();
        try {
            Template template = configuration.getTemplate(name);
            template.process(model, text);
        } catch (TemplateException e) {
            throw broken(name, e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), plain(e), e);
        } catch (ParseException e) {
            throw broken(name, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (TemplateNotFoundException e) {
            throw broken(name, name, 0, 0, "there is no such template", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lawful(text.toString());
    }

    private static String lawful(String text) {
        return text.chars().anyMatch(Templates::isForbidden)
                ? FORBIDDEN.matcher(text).replaceAll("")
                : text;
    }

    /** A quick look before the slow one: hardly any text holds such a character. */
    private static boolean isForbidden(int c) {
        return c < ' ' ? c != '\n' && c != '\r' && c != '\t' : c == 0x7F || c >= 0xFFFE;
    }

    private static String plain(TemplateException e) {
        if (e instanceof InvalidReferenceException missing) {
            String name = missing.getBlamedExpressionString();
            return name == null
                    ? "something that this names is not there: look it up in docs/templates.md"
                    : "there is no “" + name + "” here: look it up in docs/templates.md";
        }
        // FreeMarker's message ends in a description of the stack, which means nothing to who writes templates.
        String message = e.getMessageWithoutStackTop();
        return message == null ? String.valueOf(e.getCause()) : message;
    }

    private BrokenTemplate broken(
            String page,
            @Nullable String file,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String message,
            Exception cause) {
        String what = message == null
                ? "this cannot be filled"
                : LINE_END.matcher(message.strip()).replaceAll(" ");
        return new BrokenTemplate(
                Problem.error(
                        where(file == null ? page : file), line == null ? 0 : line, column == null ? 0 : column, what),
                cause);
    }

    /** The file as the editor knows it: in the folder that was named, or among the program's own. */
    private String where(String file) {
        return folder != null && Files.exists(folder.resolve(file))
                ? folder.resolve(file).toString().replace('\\', '/')
                : "templates/" + file;
    }
}
