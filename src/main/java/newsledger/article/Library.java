package newsledger.article;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that was read: the articles in the order of their files' names, and what went wrong on the way, in order.
 */
public record Library(List<Article> articles, List<Problem> problems) {

    public Library {
        articles = List.copyOf(articles);
        problems = problems.stream().sorted().toList();
    }

    /**
     * Reads files, and folders with all that is below them. Drafts are read like others. Whatever is wrong with a file costs
     * that file and is told as a problem.
     *
     * @param zone for dates that name none
     */
    public static Library read(List<Path> paths, ZoneId zone) {
        Folder folder = new Folder();
        paths.forEach(folder::add);
        List<Reading> readings = List.copyOf(folder.files().entrySet()).parallelStream()
                .map(file -> read(file, zone))
                .toList();
        List<Problem> problems = new ArrayList<>(folder.problems());
        readings.forEach(reading -> problems.addAll(reading.problems()));
        return new Library(distinct(readings, problems), problems);
    }

    private static Reading read(Map.Entry<String, Path> file, ZoneId zone) {
        return Reading.of(
                file.getValue(), file.getKey(), Format.of(file.getKey()).orElseThrow(), zone);
    }

    /** One article for each slug: the first by file name. */
    private static List<Article> distinct(List<Reading> readings, List<Problem> problems) {
        Map<String, Article> articles = new LinkedHashMap<>();
        for (Reading reading : readings) {
            Article article = reading.article();
            Article earlier = article == null ? null : articles.putIfAbsent(article.slug(), article);
            if (article != null && earlier != null) {
                problems.add(Problem.error(article.file(), 0, 0, clash(article, earlier)));
            }
        }
        return List.copyOf(articles.values());
    }

    private static String clash(Article article, Article earlier) {
        return "has the address “" + article.slug() + "” as " + earlier.file()
                + " has, and is left out: rename one, or set “slug” in its front matter";
    }
}
