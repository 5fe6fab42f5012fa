package newsledger.page;

import newsledger.article.Article;
import newsledger.article.Problem;
import newsledger.view.Addresses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The old addresses of articles, from front matter such as {@code aliases: /2024/ferry/}. One is kept if it is a plain path inside the
 * site where nothing else can be; for each other there is a warning.
 */
public final class Aliases {
    /** A folder, or a page: {@code 2024/ferry/}, {@code old/ferry.html}. No dot begins a part, and none but the last part has an ending. */
    private static final Pattern PATH = Pattern.compile("[\\p{L}\\p{N}_~-]++(?:/[\\p{L}\\p{N}_~-]++)*+(?:/|\\.html?)");

    /** Files without an ending and folders in which the site has pages of its own. */
    private static final Set<String> TAKEN = Set.of(
            "archive",
            "assets",
            "cname",
            "companies",
            "data",
            "deals",
            "index.html",
            "404.html",
            "method",
            "moves",
            "results",
            "topics");

    private static final int LONGEST = 300;

    private final Map<String, Article> owners = new HashMap<>();
    private final Map<String, Article> kept = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Aliases(List<Article> articles) {
        articles.forEach(article -> owners.put(key(Addresses.article(article.slug())), article));
        articles.stream().sorted(Comparator.comparing(Article::file)).forEach(this::add);
    }

    /** Those of {@code articles}; of two that want one address the first by its file's name has it. */
    public static Aliases of(List<Article> articles) {
        return new Aliases(articles);
    }

    private void add(Article article) {
        for (String alias : article.metadata().aliases()) {
            String path = path(alias);
            if (!isFree(path)) {
                refuse(article, alias, "cannot be an old address here; write a path such as /2024/ferry/");
                continue;
            }
            Article owner = owners.putIfAbsent(key(path), article);
            if (owner == null) {
                kept.put(path, article);
            } else if (!owner.slug().equals(article.slug())) {
                refuse(article, alias, "is an address of " + owner.file() + " already; take it out of one of them");
            }
        }
    }

    private void refuse(Article article, String alias, String why) {
        problems.add(Problem.warning(article.file(), 0, 0, "the alias “" + alias + "” " + why));
    }

    private static String path(String alias) {
        String path = alias.strip();
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return relative.endsWith("/") || relative.contains(".") ? relative : relative + "/";
    }

    private static boolean isFree(String path) {
        String first = key(path).split("/", 2)[0];
        boolean articles =
                first.equals("articles") && path.chars().filter(c -> c == '/').count() < 2;
        return path.length() <= LONGEST && PATH.matcher(path).matches() && !TAKEN.contains(first) && !articles;
    }

    /** Some machines tell no capital letters apart in the names of files, and {@code a/} is {@code a/index.html}. */
    private static String key(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String index = "/index.html";
        return lower.endsWith(index) ? lower.substring(0, lower.length() - index.length() + 1) : lower;
    }

    /** The aliases that were refused, and why. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The article that each path leads to. */
    Map<String, Article> kept() {
        return kept;
    }
}
