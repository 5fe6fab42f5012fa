package newsledger;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Imports point back only, a library is known to one package, and nothing looks at the clock. */
class ArchitectureTest {

    /** What an article prints. */
    private static final List<String> SEEN = List.of("article", "time", "entity", "figure");

    /** What an article says: its text, and what was read in it. */
    private static final List<String> READ = List.of("article", "time", "entity", "figure", "fact");

    /** What is made of that. */
    private static final List<String> ANALYSED =
            List.of("analysis", "analysis.reckon", "analysis.derive", "analysis.check");

    /** Each package, in the order in which data flows, with those that it may import. */
    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("table", List.of()),
            Map.entry("yaml", List.of()),
            Map.entry("settings", List.of("yaml")),
            Map.entry("article", List.of("table", "yaml")),
            Map.entry("time", List.of("article", "table")),
            Map.entry("entity", List.of("article", "table")),
            Map.entry("figure", List.of("article", "time", "table")),
            Map.entry("fact", SEEN),
            Map.entry("fact.clause", with(SEEN, "table", "fact")),
            Map.entry("fact.rule", with(SEEN, "table", "fact", "fact.clause")),
            Map.entry("fact.odds", with(SEEN, "table", "fact", "fact.clause")),
            Map.entry("fact.topic", with(SEEN, "fact", "fact.clause")),
            Map.entry("fact.owner", with(SEEN, "table", "fact", "fact.clause", "fact.rule", "fact.topic")),
            Map.entry("fact.when", with(SEEN, "fact", "fact.clause")),
            Map.entry("fact.correct", with(SEEN, "yaml", "fact")),
            Map.entry(
                    "fact.read",
                    with(
                            SEEN,
                            "fact",
                            "fact.clause",
                            "fact.rule",
                            "fact.odds",
                            "fact.topic",
                            "fact.owner",
                            "fact.when",
                            "fact.correct")),
            Map.entry("analysis.reckon", READ),
            Map.entry("analysis.derive", with(READ, "analysis.reckon")),
            Map.entry("analysis.check", with(READ, "table", "analysis.reckon")),
            Map.entry("analysis", with(READ, "analysis.reckon", "analysis.derive", "analysis.check")),
            Map.entry("chart", List.of("figure", "time")),
            Map.entry("view", with(READ, ANALYSED)),
            Map.entry("picture", with(READ, ANALYSED, "chart", "view")),
            Map.entry("search", List.of()),
            Map.entry("serve", List.of()),
            Map.entry("data", with(READ, ANALYSED, "view")),
            Map.entry("page", with(READ, ANALYSED, "settings", "chart", "view", "picture", "search", "data")),
            Map.entry("site", with(READ, ANALYSED, "settings", "chart", "view", "data", "search", "page"))));

    private static List<String> with(List<String> some, String... more) {
        return with(some, List.of(), more);
    }

    private static List<String> with(List<String> some, List<String> others, String... more) {
        return Stream.of(some, others, List.of(more)).flatMap(List::stream).toList();
    }

    /** Each library, with the packages that may know it. */
    private static final Map<String, List<String>> KNOWN_TO = new TreeMap<>(Map.ofEntries(
            Map.entry("com.vladsch.flexmark..", List.of("article")),
            Map.entry("org.jsoup..", List.of("article")),
            Map.entry("org.snakeyaml..", List.of("yaml")),
            Map.entry("de.siegmar.fastcsv..", List.of("table", "data")),
            Map.entry("com.fasterxml.jackson..", List.of("article", "data", "page", "search")),
            Map.entry("freemarker..", List.of("site")),
            Map.entry("org.jfree..", List.of("chart")),
            Map.entry("org.apache.batik..", List.of("chart")),
            Map.entry("org.apache.fontbox..", List.of("chart")),
            Map.entry("java.awt..", List.of("chart")),
            Map.entry("picocli..", List.of())));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("newsledger");

    static Set<String> packages() {
        return MAY_IMPORT.keySet();
    }

    static Set<String> libraries() {
        return KNOWN_TO.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsPointBackOnly(String name) {
        List<String> forbidden = new ArrayList<>(List.of("newsledger"));
        for (String other : MAY_IMPORT.keySet()) {
            if (!other.equals(name) && !MAY_IMPORT.get(name).contains(other)) {
                forbidden.add("newsledger." + other);
            }
        }
        noClasses()
                .that()
                .resideInAPackage("newsledger." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsKnownToItsPackageOnly(String library) {
        List<String> strangers = new ArrayList<>();
        for (String name : MAY_IMPORT.keySet()) {
            if (!KNOWN_TO.get(library).contains(name)) {
                strangers.add("newsledger." + name + "..");
            }
        }
        noClasses()
                .that()
                .resideInAnyPackage(strangers.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheTable() {
        List<String> known =
                MAY_IMPORT.keySet().stream().map(name -> "newsledger." + name).toList();
        for (var type : CLASSES) {
            String name = type.getPackageName();
            if (!name.equals("newsledger") && !known.contains(name)) {
                throw new AssertionError("package " + name + " is not in the table of this test");
            }
        }
    }

    @Test
    void nothingLooksAtTheClockButTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("newsledger")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }
}
