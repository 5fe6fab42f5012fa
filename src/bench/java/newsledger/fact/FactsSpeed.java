package newsledger.fact;

import newsledger.article.Article;
import newsledger.article.Library;
import newsledger.entity.Entities;
import newsledger.fact.read.Facts;
import newsledger.figure.Figures;
import newsledger.time.Times;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** How fast the text of articles is read on one thread; an operation reads every article of the folder once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 12, time = 5) // The compiler of the virtual machine is at work for about a minute.
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseParallelGC") // G1 reads with the help of the other processors.
public class FactsSpeed {
    /** Where the articles lie, {@code -p folder=…} for others. */
    @Param("articles")
    public String folder;

    private List<Article> articles;
    private double size;

    /** Reports the text that was read: {@code megabytes} a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Text {
        /** Megabytes of UTF-8. */
        public double megabytes;
    }

    /** Reads the articles from their files, which is not measured. */
    @Setup
    public void read() {
        articles = Library.read(List.of(Path.of(folder)), ZoneOffset.UTC).articles();
        size = articles.stream()
                        .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
    }

    /** All that the program reads in an article: figures in their roles, whose, how firmly and for when. */
    @Benchmark
    public void facts(Text text, Blackhole hole) {
        each(Facts::in, text, hole);
    }

    /** Quantities alone, as recognisers of numbers find them. */
    @Benchmark
    public void figures(Text text, Blackhole hole) {
        each(article -> Figures.in(article, List.of()), text, hole);
    }

    /** Companies, people and places. */
    @Benchmark
    public void entities(Text text, Blackhole hole) {
        each(Entities::in, text, hole);
    }

    /** Dates and periods. */
    @Benchmark
    public void times(Text text, Blackhole hole) {
        each(Times::in, text, hole);
    }

    private void each(Function<Article, Object> step, Text text, Blackhole hole) {
        for (Article article : articles) {
            hole.consume(step.apply(article));
        }
        text.megabytes += size;
    }
}
