package newsledger.fact.topic;

import newsledger.article.Article;
import newsledger.article.Sentence;
import newsledger.time.Period;
import newsledger.time.TimeExpression;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The times that an article is about, for what it tells without naming one: of "Harbor said on Wednesday that third-quarter sales rose",
 * printed on a Thursday, the Wednesday and the third quarter.
 *
 * @param day the day of its news: shares that rose did so then
 * @param results the quarter or half whose results it tells
 */
public record NewsTimes(@Nullable Period day, @Nullable Period results) {
    private static final int OLDEST = 3;
    private static final int LEAD = 3;
    private static final int STORY = 8;

    /** The times of the news that the article tells. */
    public static NewsTimes of(Article article, List<TimeExpression> times) {
        LocalDate printed = article.day();
        return printed == null
                ? new NewsTimes(null, null)
                : new NewsTimes(
                        day(printed, endOf(article, LEAD), times), results(printed, endOf(article, STORY), times));
    }

    private static int endOf(Article article, int sentences) {
        List<Sentence> all = article.sentences();
        return all.isEmpty()
                ? 0
                : all.get(Math.min(sentences, all.size()) - 1).span().end();
    }

    /** The article's own day where it names it, else a day right before that its first sentences name. */
    private static @Nullable Period day(LocalDate printed, int lead, List<TimeExpression> times) {
        Period.Day near = null;
        for (TimeExpression time : times) {
            if (time.period() instanceof Period.Day day) {
                if (day.date().equals(printed)) {
                    return day;
                }
                boolean recent = time.span().end() <= lead
                        && day.date().isBefore(printed)
                        && !day.date().isBefore(printed.minusDays(OLDEST));
                near = recent && near == null ? day : near;
            }
        }
        return near;
    }

    private static @Nullable Period results(LocalDate printed, int story, List<TimeExpression> times) {
        for (TimeExpression time : times) {
            boolean named = time.role() == TimeExpression.Role.AT && time.span().end() <= story;
            if (named && hasEnded(time.period(), printed)) {
                return time.period();
            }
        }
        return null;
    }

    private static boolean hasEnded(Period period, LocalDate printed) {
        int months = printed.getYear() * 12 + printed.getMonthValue() - 1;
        if (period instanceof Period.Quarter quarter) {
            return quarter.year() * 12 + quarter.quarter() * 3 <= months;
        }
        return period instanceof Period.Half half && half.year() * 12 + half.half() * 6 <= months;
    }
}
