package newsledger.fact.read;

import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.article.Runs;
import newsledger.article.Sentence;
import newsledger.article.Span;
import newsledger.entity.Entities;
import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Cues;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Lexicon;
import newsledger.fact.clause.Multiples;
import newsledger.fact.clause.Parallel;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.Tokens;
import newsledger.fact.owner.Subjects;
import newsledger.fact.rule.NearbyRules;
import newsledger.fact.rule.Rule;
import newsledger.fact.rule.Vocabulary;
import newsledger.fact.topic.Heading;
import newsledger.fact.topic.NewsTimes;
import newsledger.fact.topic.Topic;
import newsledger.fact.when.Timing;
import newsledger.figure.Figure;
import newsledger.figure.Figures;
import newsledger.figure.Kind;
import newsledger.time.Period;
import newsledger.time.TimeExpression;
import newsledger.time.Times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Makes facts of an article's figures: {@code $38m} becomes the value of a deal between Harbor and Nimbus. */
public final class Facts {
    /** Of people: they say what is not certain. */
    private static final List<String> UNNAMED = List.of("unidentified", "unnamed");

    private final Vocabulary vocabulary;
    private final List<Draft> drafts = new ArrayList<>();
    private final Subjects subjects;
    private final Topic topic;

    private final BiConsumer<Frame, Draft> witness;

    private Facts(
            Article article,
            Entities entities,
            List<TimeExpression> times,
            Vocabulary vocabulary,
            BiConsumer<Frame, Draft> witness) {
        this.vocabulary = vocabulary;
        this.topic = new Topic(NewsTimes.of(article, times));
        this.subjects = Subjects.in(article, entities);
        this.witness = witness;
    }

    /** The facts of {@code article} in the order of its text, each said once, with the places that repeat it. */
    public static List<Fact> in(Article article) {
        return in(article, Vocabulary.standard());
    }

    /** The same, read with an editor's words too. */
    public static List<Fact> in(Article article, Vocabulary vocabulary) {
        return in(article, vocabulary, (frame, draft) -> {});
    }

    /**
     * The same, with an eye on how each figure is read.
     *
     * @param witness is told of every figure as it is read, repeats included
     */
    public static List<Fact> in(Article article, Vocabulary vocabulary, BiConsumer<Frame, Draft> witness) {
        Lexicon lexicon = vocabulary.lexicon();
        Runs runs = Runs.of(article.text());
        List<TimeExpression> times = Times.in(article, runs);
        List<Figure> figures = Figures.in(article, times, runs);
        Entities entities = Entities.in(article, runs);
        Facts facts = new Facts(article, entities, times, vocabulary, witness);
        List<Token> found = found(article.text(), lexicon, figures, named(article, entities), times);
        Tokens tokens = new Tokens(lexicon, article.text(), runs);
        int at = 0;
        int headed = -1;
        for (Sentence sentence : article.sentences()) {
            int end = at;
            while (end < found.size()
                    && found.get(end).span().start() < sentence.span().end()) {
                end++;
            }
            List<Token> within = found.subList(at, end);
            // A sentence without a figure only tells whom the next one is about.
            boolean quiet = isQuiet(within);
            boolean item = article.blocks().get(sentence.block()).kind() == Block.Kind.ITEM;
            boolean head = quiet && Heading.mayBe(sentence);
            boolean under = item || sentence.block() == headed + 1;
            boolean titled = sentence.block() == 0;
            List<Token> all = quiet && !titled && !head ? within : tokens.of(sentence, within);
            if (head || !under) {
                facts.topic.heads(head ? Heading.of(sentence, all) : Heading.NONE);
                headed = head ? sentence.block() : headed;
            }
            facts.topic.lists(item);
            facts.read(sentence, quiet && !titled ? within : all);
            at = end;
        }
        return Repeats.merge(article.slug(), facts.drafts);
    }

    private static boolean isQuiet(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.figure() != null) {
                return false;
            }
        }
        return true;
    }

    /** All that was found, in the order of the text; where two overlap the figure wins, then the time. */
    private static List<Token> found(
            String text, Lexicon lexicon, List<Figure> figures, List<Mention> names, List<TimeExpression> times) {
        List<Token> all = new ArrayList<>();
        int reached = 0;
        for (Figure figure : figures) {
            if (figure.span().start() >= reached) {
                all.add(Token.of(figure, extent(figure, text), unit(figure, lexicon), lead(figure, text)));
            }
            reached = Math.max(reached, figure.extent().end());
        }
        times.forEach(time -> all.add(Token.of(time)));
        for (Mention name : names) {
            if (!isThing(name, text, lexicon)) {
                all.add(Token.of(name));
            }
        }
        all.sort(Comparator.comparing(Token::span));
        List<Token> kept = new ArrayList<>();
        for (Token token : all) {
            Token last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || !last.span().overlaps(token.span())) {
                kept.add(token);
            } else if (token.figure() != null && last.figure() == null) {
                kept.set(kept.size() - 1, token);
            }
        }
        return kept;
    }

    /** What a count counts, and which way a multiple goes. */
    private static Cues unit(Figure figure, Lexicon lexicon) {
        if (figure.kind() == Kind.MULTIPLE) {
            Direction direction = Multiples.direction(figure);
            return direction == null ? Cues.NONE : Cues.of(direction == Direction.UP ? Cue.RISE : Cue.FALL);
        }
        String text = figure.text().toLowerCase(Locale.ROOT);
        String noun = figure.quantity().unit().symbol();
        if (figure.kind() != Kind.COUNT || noun.equals("units") && !text.contains("unit")) {
            return Cues.NONE;
        }
        int phrase = text.lastIndexOf(' ', Math.max(0, text.lastIndexOf(' ') - 1));
        Cues whole = lexicon.phrase(text.substring(phrase + 1));
        Cues counted = whole.isEmpty() ? lexicon.cues(noun) : whole;
        return noun.equals("people") && UNNAMED.stream().anyMatch(text::contains)
                ? counted.and(Cues.of(Cue.RUMOUR))
                : counted;
    }

    /** Who is named, but for the paper that the article appeared in. */
    private static List<Mention> named(Article article, Entities entities) {
        String source = article.metadata().source();
        return entities.mentions().stream()
                .filter(mention -> !mention.entity().name().equalsIgnoreCase(source))
                .toList();
    }

    /** A commodity is a measure rather than a name: {@code US light crude}. */
    private static boolean isThing(Mention name, String text, Lexicon lexicon) {
        if (name.entity().kind() == Entity.Kind.ORGANISATION) {
            return false;
        }
        String words = name.span().of(text).toLowerCase(Locale.ROOT);
        return lexicon.cues(words.substring(words.lastIndexOf(' ') + 1)).has(Cue.COMMODITY);
    }

    /** The extent of a figure, but without what it is of: the sales of {@code £25m of sales a year} are words like others. */
    private static Span extent(Figure figure, String text) {
        Span extent = figure.extent();
        int end = figure.span().end();
        boolean whole = figure.kind() == Kind.MONEY && (text.startsWith(" of ", end) || text.startsWith(" in ", end));
        return whole && end < extent.end() ? new Span(extent.start(), end) : extent;
    }

    private static String lead(Figure figure, String text) {
        return text.substring(figure.extent().start(), figure.span().start())
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private void read(Sentence sentence, List<Token> tokens) {
        Map<Integer, Draft> read = new LinkedHashMap<>();
        Map<Integer, Frame> frames = new LinkedHashMap<>();
        Cues classes = Cues.of(tokens);
        Period base = null;
        for (int i = 0; i < tokens.size(); i++) {
            Figure figure = tokens.get(i).figure();
            if (figure != null) {
                Frame frame = new Frame(tokens, classes, i, figure, topic.type());
                Draft draft = decide(sentence, frame, frames, read);
                frames.put(i, frame);
                read.put(i, draft);
                drafts.add(draft);
                witness.accept(frame, draft);
                boolean compared = Timing.isCompared(frame);
                Period period = draft.claim().period();
                base = compared ? period : base;
                topic.told(
                        draft.claim(),
                        !compared && (period == null || !period.equals(base) && !isEarlier(tokens, period)),
                        draft.choice().isNamed());
            }
        }
        topic.ended(subjects.about(tokens, sentence.block() == 0));
    }

    /** {@code It had made £3m in [the same quarter last year]} */
    private static boolean isEarlier(List<Token> tokens, Period period) {
        for (Token token : tokens) {
            TimeExpression time = token.time();
            if (time != null
                    && time.role() == TimeExpression.Role.EARLIER
                    && time.period().equals(period)) {
                return true;
            }
        }
        return false;
    }

    /** {@code fell by £900 from [£74,500]}: what a change in money starts from is a level. */
    private static boolean isEarlierLevel(Frame frame, Draft model) {
        boolean change =
                model.claim().type() == FactType.GROWTH || model.claim().type() == FactType.STOCK_MOVE;
        return change && frame.after("from") && (frame.kind(Kind.MONEY) || frame.kind(Kind.COUNT));
    }

    private Draft decide(Sentence sentence, Frame frame, Map<Integer, Frame> frames, Map<Integer, Draft> read) {
        Figure figure = frame.figure();
        Integer twin = Parallel.of(frame, frames).orElse(null);
        Draft model = twin == null ? null : read.get(twin);
        if (twin != null
                && model != null
                && model.claim().type() != FactType.OTHER
                && (!NearbyRules.isGuess(model.reason().rule()) || Parallel.isConversion(frame))
                && !isEarlierLevel(frame, model)
                && (Parallel.isConversion(frame)
                        || frame.change() == null
                        || model.claim().direction() != null)) {
            return Draft.parallel(
                    sentence, figure, frame, model, subjects.beside(frame, twin, model.claim(), model.choice(), topic));
        }
        Verdict verdict = Verdict.of(frame, vocabulary.rules(figure.kind()));
        boolean open = verdict.rule().name().equals(Rule.NONE)
                || NearbyRules.isGuess(verdict.rule().name());
        Draft whole = open ? Continued.of(frame, drafts) : null;
        if (whole != null) {
            return Draft.parallel(sentence, figure, frame, whole, whole.choice());
        }
        Verdict weighed = verdict.weighed(frame);
        Draft apposed = read.get(Parallel.apposed(frame));
        Entity its = apposed == null ? null : apposed.claim().subject();
        return Draft.of(sentence, figure, frame, weighed, subjects.of(frame, weighed.rule(), topic, its), topic);
    }
}
