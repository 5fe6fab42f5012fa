package newsledger.browser;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;

/** Chromium without a window, one for all tests. */
final class Browser implements AutoCloseable {
    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Selenium warns of each Chromium that is newer than itself; what is used here is the same in all. */
    private static final Logger WARNINGS = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start(Programs programs) {
        WARNINGS.setLevel(Level.SEVERE);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(programs.driver().toFile())
                .build();
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(programs.chromium().toFile());
        // Chromium refuses its sandbox to root, and /dev/shm is small in a container. Only our own pages are opened.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", logs);
        return new Browser(new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(String address) {
        driver.get(address);
        await("innerWidth > 0 && document.readyState === 'complete' && document.body.checkVisibility()");
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    boolean holds(String condition, Object... arguments) {
        return Boolean.TRUE.equals(run("return !!(" + condition + ")", arguments));
    }

    /** Waits until a condition in the page's own language holds. */
    void await(String condition, Object... arguments) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                .withMessage(condition)
                .until(any -> holds(condition, arguments));
    }

    void look(Look look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width(), "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", look.scheme());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** What the browser complained of since it was last asked. */
    List<String> complaints() {
        List<String> all = new ArrayList<>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> all.add(entry.getMessage()));
        return all;
    }

    /** The requests since they were last asked for. */
    Traffic traffic() {
        var entries = driver.manage().logs().get(LogType.PERFORMANCE);
        return Traffic.of(StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.getMessage())
                .toList());
    }

    /** The whole page, also what must be scrolled to, to a file. */
    void picture(Path file) throws IOException {
        Map<String, Object> shot =
                driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
