package newsledger.fact;

import newsledger.article.Article;
import newsledger.article.Library;
import newsledger.fact.read.Facts;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows what reading leaves in memory: the same articles are read once, twice and four times over, and the heap that lives afterwards
 * is printed, with the facts thrown away and with them kept.
 */
public final class LiveHeap {
    private static final int[] ROUNDS = {1, 2, 4, 8};

    private LiveHeap() {}

    /** @param args the folder of the articles, {@code articles} if not said */
    public static void main(String[] args) {
        String folder = args.length == 0 ? "articles" : args[0];
        List<Article> articles =
                Library.read(List.of(Path.of(folder)), ZoneOffset.UTC).articles();
        read(articles, 8, false);
        System.out.printf("%10s%10s%18s%18s%18s%n", "articles", "facts", "live, dropped", "live, kept", "kept, a fact");
        for (int rounds : ROUNDS) {
            long before = live();
            read(articles, rounds, false);
            long dropped = live() - before;
            List<Fact> facts = read(articles, rounds, true);
            long kept = live() - before;
            System.out.printf(
                    "%10d%10d%15d KB%15d KB%16d B%n",
                    articles.size() * rounds, facts.size(), dropped / 1024, kept / 1024, kept / facts.size());
        }
    }

    private static List<Fact> read(List<Article> articles, int rounds, boolean keeps) {
        List<Fact> kept = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            for (Article article : articles) {
                List<Fact> facts = Facts.in(article);
                kept.addAll(keeps ? facts : List.of());
            }
        }
        return kept;
    }

    private static long live() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
