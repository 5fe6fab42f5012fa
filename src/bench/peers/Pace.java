import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/** Times a reader of texts by the processor time of its thread: whole passes over all texts, after a warm-up. */
final class Pace {
    private static final long WARM_UP_NANOS = 10_000_000_000L;
    private static final long MEASURED_NANOS = 10_000_000_000L;

    private Pace() {}

    /** The texts of a folder, in the order of their names. */
    static List<String> texts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().map(Pace::text).toList();
        }
    }

    /** Prints how many kilobytes (thousands of characters) a second are read, and how many things are found in one pass. */
    static <T> void print(String name, List<T> texts, ToIntFunction<T> length, ToIntFunction<T> reader) {
        warmUp(texts, reader);
        long found = 0;
        int passes = 0;
        long start = processorNanos();
        while (processorNanos() - start < MEASURED_NANOS) {
            for (T text : texts) {
                found += reader.applyAsInt(text);
            }
            passes++;
        }
        double seconds = (processorNanos() - start) / 1e9;
        double kilobytes = texts.stream().mapToInt(length).sum() / 1e3;
        System.out.printf("%-34s %10.1f KB/s %8d found%n", name, kilobytes * passes / seconds, found / passes);
    }

    private static <T> void warmUp(List<T> texts, ToIntFunction<T> reader) {
        long start = processorNanos();
        for (int i = 0; processorNanos() - start < WARM_UP_NANOS; i++) {
            reader.applyAsInt(texts.get(i % texts.size()));
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
