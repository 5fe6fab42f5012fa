package newsledger.analysis;

import newsledger.analysis.derive.Terms;
import newsledger.analysis.reckon.Printed;
import newsledger.analysis.reckon.Stretch;
import newsledger.article.Article;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.time.Period;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Follows the measures of entities through all articles: histories over time, and what is told differently for one time. */
final class Levels {
    /** Two articles further apart than this tell of two times where they name none. */
    private static final long MOST_DAYS = 14;

    /** Who prints another figure and says so corrects, and does not disagree. */
    private static final Pattern CORRECTS = Pattern.compile(
            "(?i)\\b(?:correct(?:s|ed|ion)|revis(?:es|ed|ion)|restat(?:es|ed|ement)|updated|amended|previously reported|earlier reported"
                    + "|originally reported|initially reported|first reported as|had reported)\\b");

    private final Map<String, @Nullable LocalDate> days = new HashMap<>();
    private final Map<List<Object>, List<Fact>> told = new LinkedHashMap<>();
    private final Subjects subjects;

    /** @param facts of all articles, the newest first */
    Levels(List<Article> articles, List<Fact> facts, Subjects subjects) {
        this.subjects = subjects;
        articles.forEach(article -> days.put(article.slug(), article.day()));
        facts.stream().filter(Measured::isLevel).forEach(this::add);
        facts.stream().filter(Levels::isDeal).forEach(this::addDeal);
    }

    private static boolean isDeal(Fact fact) {
        return Terms.isValue(fact)
                && fact.figure().quantity().unit().per() == null
                && fact.claim().status() == Status.REPORTED;
    }

    /** What one deal between two parties is worth, whichever comes first. */
    private void addDeal(Fact fact) {
        Optional<String> one = subjects.of(fact.claim().subject()).map(Subject::key);
        Optional<String> other = subjects.of(fact.claim().counterparty()).map(Subject::key);
        if (one.isPresent() && other.isPresent()) {
            String parties = one.get().compareTo(other.get()) < 0
                    ? one.get() + "|" + other.get()
                    : other.get() + "|" + one.get();
            told.computeIfAbsent(
                            List.of(
                                    parties,
                                    fact.type(),
                                    fact.figure().quantity().unit(),
                                    ""),
                            key -> new ArrayList<>())
                    .add(fact);
        }
    }

    private void add(Fact fact) {
        subjects.of(fact.claim().subject()).ifPresent(subject -> told.computeIfAbsent(
                        List.of(
                                subject.key(),
                                fact.type(),
                                fact.figure().quantity().unit(),
                                Measured.sort(fact)),
                        key -> new ArrayList<>())
                .add(fact));
    }

    /** The histories of each entity, by its name and kind; those of the longest stretch of time first. */
    Map<String, List<History>> histories() {
        Map<String, List<History>> histories = new HashMap<>();
        told.forEach((key, facts) -> {
            boolean deal = key.get(1) == FactType.DEAL_VALUE;
            for (List<Fact> sameLength : deal ? List.<List<Fact>>of() : byLength(facts)) {
                history(sameLength).ifPresent(history -> histories
                        .computeIfAbsent((String) key.get(0), name -> new ArrayList<>())
                        .add(history));
            }
        });
        histories
                .values()
                .forEach(all -> all.sort(Comparator.comparing(History::type)
                        .thenComparing(history -> history.entries().size(), Comparator.reverseOrder())));
        return histories;
    }

    /** A quarter's revenue and a year's are two histories. */
    private static List<List<Fact>> byLength(List<Fact> facts) {
        Map<Long, List<Fact>> lengths = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Stretch.of(fact.claim().period()).ifPresent(stretch -> lengths.computeIfAbsent(
                            (ChronoUnit.DAYS.between(stretch.first(), stretch.last()) + 1) / 28,
                            days -> new ArrayList<>())
                    .add(fact));
        }
        return List.copyOf(lengths.values());
    }

    private static Optional<History> history(List<Fact> facts) {
        Map<String, List<Fact>> periods = new LinkedHashMap<>();
        facts.forEach(fact -> periods.computeIfAbsent(period(fact).iso(), iso -> new ArrayList<>())
                .add(fact));
        if (periods.size() < 2) {
            return Optional.empty();
        }
        List<History.Entry> entries = periods.values().stream()
                .map(same -> new History.Entry(period(same.get(0)), values(same)))
                .sorted(Comparator.comparing((History.Entry entry) ->
                                Stretch.of(entry.period()).orElseThrow().first())
                        .thenComparing(entry -> entry.period().iso()))
                .toList();
        return Optional.of(new History(facts.get(0).type(), entries));
    }

    private static Period period(Fact fact) {
        return Objects.requireNonNull(fact.claim().period());
    }

    /** The newest fact of each value. */
    private static List<Fact> values(List<Fact> facts) {
        List<Fact> values = new ArrayList<>();
        for (Fact fact : facts) {
            if (values.stream().noneMatch(other -> isNear(fact, other))) {
                values.add(fact);
            }
        }
        return values;
    }

    private static boolean isNear(Fact one, Fact other) {
        return Printed.of(one.figure()).meets(Printed.of(other.figure()));
    }

    /** What articles tell differently, the newest first. */
    List<Disagreement> disagreements() {
        List<Disagreement> found = new ArrayList<>();
        for (List<Fact> facts : told.values()) {
            for (List<Fact> sameTime : byTime(facts)) {
                disagreement(sameTime).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing((Disagreement one) -> epochDay(one.newest()))
                .reversed()
                .thenComparing(one -> one.subject().name())
                .thenComparing(Disagreement::type)
                .thenComparing(one -> one.newest().article()));
        return List.copyOf(found);
    }

    private long epochDay(Fact fact) {
        LocalDate day = days.get(fact.article());
        return day == null ? Long.MIN_VALUE : day.toEpochDay();
    }

    /** By period; those without one by the time of their articles, which come newest first. */
    private List<List<Fact>> byTime(List<Fact> facts) {
        Map<String, List<Fact>> times = new LinkedHashMap<>();
        LocalDate newest = null;
        for (Fact fact : facts) {
            LocalDate day = days.get(fact.article());
            Period period =
                    fact.type() == FactType.DEAL_VALUE ? null : fact.claim().period();
            if (period != null && !(period instanceof Period.Printed)) {
                times.computeIfAbsent(period.iso(), iso -> new ArrayList<>()).add(fact);
            } else if (period == null && day != null) {
                newest = newest == null || ChronoUnit.DAYS.between(day, newest) > MOST_DAYS ? day : newest;
                times.computeIfAbsent("at " + newest, at -> new ArrayList<>()).add(fact);
            }
        }
        return List.copyOf(times.values());
    }

    /** One for facts of two articles or more, each of which tells one value, unless one corrects the others. */
    private Optional<Disagreement> disagreement(List<Fact> facts) {
        Map<String, List<Fact>> articles = new LinkedHashMap<>();
        facts.forEach(fact -> articles.computeIfAbsent(fact.article(), slug -> new ArrayList<>())
                .add(fact));
        List<Fact> single = articles.values().stream()
                .filter(own -> values(own).size() == 1)
                .map(own -> own.get(0))
                .toList();
        List<Fact> values = values(single);
        boolean corrected = values.stream()
                .anyMatch(fact -> CORRECTS.matcher(fact.sentence().text()).find());
        return values.size() < 2 || corrected
                ? Optional.empty()
                : subjects.of(facts.get(0).claim().subject())
                        .map(subject -> new Disagreement(
                                subject,
                                facts.get(0).type(),
                                facts.get(0).claim().period(),
                                values));
    }
}
