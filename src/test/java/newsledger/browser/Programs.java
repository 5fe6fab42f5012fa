package newsledger.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser and its driver on this machine: by property, by environment, or on the path. */
record Programs(Path chromium, Path driver) {
    static final String ABSENT = "no Chromium with its chromedriver was found: install both (Debian: chromium and"
            + " chromium-driver), or name them with -Dnewsledger.chromium=… and -Dnewsledger.chromedriver=…";

    static Optional<Programs> find() {
        Optional<Path> chromium = find("newsledger.chromium", "CHROME_BIN", List.of("chromium", "google-chrome"));
        Optional<Path> driver = find("newsledger.chromedriver", "CHROMEDRIVER", List.of("chromedriver"));
        return chromium.flatMap(browser -> driver.map(found -> new Programs(browser, found)));
    }

    private static Optional<Path> find(String property, String variable, List<String> names) {
        return Stream.of(Stream.of(System.getProperty(property, "")), Stream.of(environment(variable)), onPath(names))
                .flatMap(places -> places)
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<String> onPath(List<String> names) {
        List<String> folders = List.of(environment("PATH").split(File.pathSeparator));
        return names.stream().flatMap(name -> folders.stream().map(folder -> folder + File.separator + name));
    }

    private static String environment(String variable) {
        return System.getenv().getOrDefault(variable, "");
    }
}
