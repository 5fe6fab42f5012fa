package newsledger.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/** What templates may use is what {@code docs/templates.md} says, part by part. */
class TemplatesDocumentTest {
    private static final Path DOCUMENT = Path.of("docs", "templates.md");
    /** What templates see; a card is drawn by the program. */
    private static final Set<String> SHOWN =
            Set.of("newsledger.page", "newsledger.view", "newsledger.picture", "newsledger.site", "newsledger.data");

    private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");

    static Collection<Class<?>> parts() {
        Set<Class<?>> parts = new TreeSet<>(Comparator.comparing(Class::getName));
        collect(Model.class, parts);
        return parts;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPartOfTheModelIsDescribed(Class<?> part) throws IOException {
        assertThat(described().getOrDefault(name(part), Set.of()))
                .as("the table of %s in %s", name(part), DOCUMENT)
                .isEqualTo(variables(part));
    }

    @Test
    void nothingIsDescribedThatIsNotThere() throws IOException {
        assertThat(described().keySet())
                .isSubsetOf(parts().stream().map(TemplatesDocumentTest::name).toList());
    }

    private static void collect(Type type, Set<Class<?>> parts) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, parts));
        } else if (type instanceof Class<?> part && SHOWN.contains(part.getPackageName())) {
            if (part.isSealed()) {
                Arrays.stream(part.getPermittedSubclasses()).forEach(each -> collect(each, parts));
            }
            boolean shown = part.isInterface() || part.isRecord();
            if (shown && parts.add(part) && part.isRecord()) {
                Arrays.stream(part.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .forEach(method -> collect(method.getGenericReturnType(), parts));
            }
        }
    }

    /** Its components and the methods that it has beside them; what every page has is described once. */
    private static Set<String> variables(Class<?> part) {
        Set<String> names = new TreeSet<>();
        for (Method method : part.getDeclaredMethods()) {
            boolean plain = Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
            if (plain && !method.isSynthetic() && !OF_EVERY_RECORD.contains(method.getName())) {
                names.add(method.getName());
            }
        }
        for (Class<?> wider : part.getInterfaces()) {
            Arrays.stream(wider.getDeclaredMethods()).map(Method::getName).forEach(names::remove);
        }
        if (part.isRecord() && part.getInterfaces().length == 0) {
            names.addAll(Arrays.stream(part.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList());
        }
        return names;
    }

    /** The names in the first column of the table under each heading of a part. */
    private static Map<String, Set<String>> described() throws IOException {
        Map<String, Set<String>> described = new TreeMap<>();
        String part = "";
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith("### `")) {
                part = line.substring(5, line.lastIndexOf('`'));
                described.put(part, new TreeSet<>());
            } else if (line.startsWith("#")) {
                part = "";
            } else if (line.startsWith("| `") && !part.isEmpty()) {
                described.computeIfAbsent(part, p -> new TreeSet<>()).add(line.substring(3, line.indexOf('`', 3)));
            }
        }
        return described;
    }

    private static String name(Class<?> part) {
        return part.isMemberClass()
                ? part.getDeclaringClass().getSimpleName() + "." + part.getSimpleName()
                : part.getSimpleName();
    }
}
