package newsledger;

import newsledger.settings.Settings;
import newsledger.settings.Values;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The options that say what a site is made from, and where it goes. */
final class SiteOptions {
    private static final Path USUAL_TEMPLATES = Path.of("templates");

    @Option(names = "--articles", paramLabel = "DIR", description = "where the articles are (${DEFAULT-VALUE})")
    private Path articles = Path.of("articles");

    @Option(names = "--site", paramLabel = "DIR", description = "where the site is written to (${DEFAULT-VALUE})")
    private Path site = Path.of("site");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "templates used instead of the program's own (templates, if there is one)")
    private @Nullable Path templates;

    @Option(names = "--config", paramLabel = "FILE", description = "the settings (newsledger.yml, if there is one)")
    private @Nullable Path config;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "where the site will stand",
            converter = Address.class)
    private @Nullable URI baseUrl;

    @Option(names = "--drafts", description = "show drafts too")
    private boolean drafts;

    Path articles() {
        return articles;
    }

    Path site() {
        return site;
    }

    boolean drafts() {
        return drafts;
    }

    /** The settings of the file, with the address that the command line names. */
    Settings settings() {
        Settings settings = SettingsFile.read(config);
        return baseUrl == null ? settings : settings.withBaseUrl(baseUrl);
    }

    Path templates() {
        if (templates != null && !Files.isDirectory(templates)) {
            throw new Failure(Exit.FILES, templates + ": no such folder of templates: check the name");
        }
        return templates == null ? USUAL_TEMPLATES : templates;
    }

    /** The files and folders that the site depends on. */
    List<Path> sources() {
        return List.of(articles, templates(), config == null ? SettingsFile.USUAL : config);
    }

    /** Reads the address of a site. */
    static final class Address implements ITypeConverter<URI> {
        @Override
        public URI convert(String text) {
            return Values.address(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "--base-url should be an address such as https://example.org/news/, not “" + text + "”"));
        }
    }
}
