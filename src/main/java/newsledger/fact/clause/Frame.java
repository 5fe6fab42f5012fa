package newsledger.fact.clause;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.Direction;
import newsledger.fact.FactType;
import newsledger.figure.Figure;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A figure in its clause, as rules ask about it: in "Harbor's loss widened to $3m" the frame of {@code $3m} is a level after
 * {@code to}, with the verb {@code widened} and the measure {@code loss}. It is long since it is all the questions that rules may ask, a
 * line each.
 */
public final class Frame {
    private static final Set<String> RATE_TIMES = WordList.of("rate-times");
    private static final int TERM_REACH = 4;
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private final List<Token> tokens;
    private final int at;
    private final Figure figure;
    private final boolean belowMillion;
    private final Cues sentence;
    private final @Nullable FactType before;
    private final Leading leading;
    private final Following following;
    private final @Nullable Transfer transfer;
    private final @Nullable Direction change;
    private final @Nullable Measure measure;
    // The classes of the words of each part, for the rules ask for many of them.
    private final Cues clause;
    private final Cues governors;
    private final Cues subjects;
    private final Cues head;
    private final Cues of;

    /**
     * @param sentence the classes of all its words
     * @param at the number of the figure's token
     * @param before the type of the last fact of the sentences before, or null
     */
    public Frame(List<Token> tokens, Cues sentence, int at, Figure figure, @Nullable FactType before) {
        this.tokens = tokens;
        this.at = at;
        this.figure = figure;
        this.belowMillion = figure.quantity().high().compareTo(MILLION) < 0;
        this.sentence = sentence;
        this.before = before;
        this.leading = new Leading(tokens, at);
        this.following = new Following(tokens, at, takesObject());
        this.clause = Cues.of(tokens, leading.clauseStart(), at);
        this.governors = Cues.of(leading.governors());
        this.subjects = Cues.of(leading.subjects());
        this.head = Cues.of(following.head());
        this.of = Cues.of(following.of());
        this.transfer = Transfer.of(tokens, at);
        this.change = Change.of(this);
        this.measure = change == null ? Measure.ofLevel(this) : Measure.ofChange(this);
    }

    /** {@code boost by [40%] the price}, {@code [doubled] the cost}, {@code [half] its staff}. */
    boolean takesObject() {
        return figure.kind() == Kind.MULTIPLE || after("by") || figure.text().equalsIgnoreCase("half");
    }

    /** The figure that is asked about. */
    public Figure figure() {
        return figure;
    }

    /** The whole sentence. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The number of the figure's token. */
    public int at() {
        return at;
    }

    /** What stands before the figure. */
    public Leading leading() {
        return leading;
    }

    /** What stands behind the figure. */
    public Following following() {
        return following;
    }

    /** What the figure is put to or taken off, or null. */
    @Nullable
    Transfer transfer() {
        return transfer;
    }

    /** Which way the figure goes; null if it is a level. */
    @Nullable
    public Direction change() {
        return change;
    }

    /** What the figure is a value or a change of; null if nothing tells. */
    @Nullable
    public Measure measure() {
        return measure;
    }

    /** Whether the figure is a change rather than a level. */
    public boolean isChange() {
        return change != null;
    }

    /** Whether the measure is of this class. */
    public boolean measure(Cue cue) {
        return measure != null && measure.cue() == cue;
    }

    /** The noun of an editor's own type that the figure is a value of: {@code emissions of [3 million tonnes]}. */
    public Optional<String> ownMeasure() {
        if (measure == null || measure.cue() != Cue.CUSTOM) {
            return Optional.empty();
        }
        return Optional.of(
                unit(Cue.CUSTOM)
                        ? figure.quantity().unit().symbol()
                        : measure.token().word());
    }

    /** Whether the measure stands behind the figure: {@code [$2bn] loss}, {@code [half] of revenue}. */
    public boolean measureFollows() {
        return measure != null && (measure.place() == Measure.Place.HEAD || measure.place() == Measure.Place.OF);
    }

    /** Whether the last fact of the sentences before was of this type. */
    public boolean before(FactType type) {
        return before == type;
    }

    /** The type that the last fact was of, or that it was a change of; null at the beginning. */
    @Nullable
    public FactType before() {
        return before;
    }

    /** Whether anything tells what the figure is a value of. */
    public boolean anyMeasure() {
        return measure != null;
    }

    /** Whether nothing tells what the figure is a value of. */
    public boolean noMeasure() {
        return measure == null;
    }

    /** Whether the nearest measure before the figure is a margin or a return: {@code gross margin was [40%]}. */
    public boolean margin() {
        Token nearest = firstMeasure(leading.governors());
        nearest = nearest == null ? firstMeasure(leading.subjects()) : nearest;
        return nearest != null
                && (nearest.word().endsWith("margin")
                        || nearest.word().endsWith("margins")
                        || nearest.word().startsWith("return on"));
    }

    private static @Nullable Token firstMeasure(List<Token> tokens) {
        for (Token token : tokens) {
            if (Grammar.isMeasure(token)) {
                return token;
            }
        }
        return null;
    }

    /** Whether someone is to spend the figure: {@code the [$9m] Harbor plans to spend}. */
    public boolean toSpend() {
        int next = at + 1;
        boolean named = next < tokens.size()
                && (tokens.get(next).is("that")
                        || tokens.get(next).is("which")
                        || tokens.get(next).name() != null);
        return named && following.passes(Cue.INVEST);
    }

    /** {@code its share of rides stands at [80%]}: of what is no measure of its own. */
    public boolean shareOf() {
        for (int i = leading.clauseStart(); i + 2 < at; i++) {
            if (tokens.get(i).is("share") && tokens.get(i + 1).is("of")) {
                return !Cues.of(tokens, i + 2, at).meets(Grammar.MEASURES);
            }
        }
        return false;
    }

    /** Whether the level is one of growth: {@code growth was [1.3%]}. */
    public boolean growth() {
        return isGrowth(leading.governors()) || isGrowth(leading.subjects()) || isGrowth(following.head());
    }

    private static boolean isGrowth(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.word().endsWith("growth")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figure's unit is of this kind. */
    public boolean kind(Kind kind) {
        return figure.kind() == kind;
    }

    /** Whether what a count counts is of this class: {@code [200 nurses]}. */
    public boolean unit(Cue cue) {
        return tokens.get(at).is(cue);
    }

    /** Whether the figure's unit has this symbol: {@code day}. */
    public boolean unitIs(String symbol) {
        return figure.quantity().unit().symbol().equals(symbol);
    }

    /** Whether the measure is this word. */
    public boolean measureIs(String word) {
        return measure != null && measure.token().is(word);
    }

    /** Whether the measure is one of the words. */
    public boolean measureIn(Set<String> words) {
        return measure != null && words.contains(measure.token().word());
    }

    /** Whether the figure is so much money for one share. */
    public boolean perShare() {
        return kind(Kind.MONEY) && "share".equals(figure.quantity().unit().per());
    }

    /** Whether the figure is so much for one of something that is neither a share nor a length of time: {@code a barrel}. */
    public boolean perOther() {
        String per = figure.quantity().unit().per();
        return per != null && !per.equals("share") && (!perTime() || per.equals("hour"));
    }

    /** Whether the figure is a rate: so much a day, a week, a year. */
    public boolean perTime() {
        String per = figure.quantity().unit().per();
        return per != null && RATE_TIMES.contains(per);
    }

    /** Whether the figure, or the upper end of its range, is below a million units. */
    public boolean belowMillion() {
        return belowMillion;
    }

    /** Whether the preposition before the figure is one of these; the empty word stands for none. */
    public boolean after(String... prepositions) {
        return isAny(leading.preposition(), prepositions);
    }

    /** Whether the verb before the figure is of this class. */
    public boolean verb(Cue cue) {
        Token verb = leading.verb();
        return verb != null && verb.is(cue);
    }

    /** Whether the verb before the figure is one of these. */
    public boolean verbIs(String... words) {
        Token verb = leading.verb();
        return verb != null && isAny(verb.word(), words);
    }

    private static boolean isAny(String word, String... words) {
        for (String one : words) {
            if (one.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb before the figure is in this list. */
    public boolean verbIn(Set<String> words) {
        Token verb = leading.verb();
        return verb != null && words.contains(verb.word());
    }

    /** Whether the word right before the figure or its preposition is of this class. */
    public boolean anchor(Cue cue) {
        Token anchor = leading.anchor();
        return anchor != null && anchor.is(cue);
    }

    /** Whether the word right before the figure or its preposition is this one. */
    public boolean anchorIs(String word) {
        Token anchor = leading.anchor();
        return anchor != null && anchor.is(word);
    }

    /** Whether a word of this class stands to the left in the clause. */
    public boolean clause(Cue cue) {
        return clause.has(cue);
    }

    /** Whether one of the words stands to the left in the clause. */
    public boolean clauseHas(String... words) {
        for (int i = leading.clauseStart(); i < at; i++) {
            if (isAny(tokens.get(i).word(), words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands to the left in the clause. */
    public boolean clauseHas(Set<String> words) {
        return Grammar.any(tokens, leading.clauseStart(), at, words);
    }

    /** The classes of all words of the sentence. */
    public Cues sentence() {
        return sentence;
    }

    /** Whether the word stands anywhere in the sentence. */
    public boolean near(Cue cue) {
        return sentence.has(cue);
    }

    /** Whether one of the words stands anywhere in the sentence. */
    public boolean nearAny(Set<String> words) {
        return Grammar.any(tokens, words);
    }

    /** Whether one of the words follows before the clause ends: {@code [42%] of the printers sold}. */
    public boolean goesWith(Set<String> words) {
        return following.reaches(words);
    }

    /** Whether the figure goes to one of these: {@code [£400m] to shareholders}. */
    public boolean toAny(Set<String> words) {
        return following.to(words);
    }

    /** Whether a word of the noun phrase behind the figure is of this class: {@code a [$2bn] quarterly loss}. */
    public boolean head(Cue cue) {
        return head.has(cue);
    }

    /** Whether the word right behind the figure is of this class. */
    public boolean headIs(Cue cue) {
        return !following.head().isEmpty() && following.head().get(0).is(cue);
    }

    /** Whether this word stands in the noun phrase behind the figure. */
    public boolean headWord(String word) {
        for (Token token : following.head()) {
            if (token.is(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the figure is part of is of this class: {@code [half] of its revenue}. */
    public boolean of(Cue cue) {
        return of.has(cue);
    }

    /** Whether the figure is part of a company: {@code [a third] of Harbor Group}. */
    public boolean partOfCompany() {
        return following.ofCompany();
    }

    /** Whether a noun of this class stands between the verb and the figure: {@code posted a loss of [$3m]}. */
    public boolean governor(Cue cue) {
        return governors.has(cue);
    }

    /** Whether no measure stands between the verb and the figure. */
    public boolean noGovernor() {
        return !governors.meets(Grammar.MEASURES);
    }

    /** Whether it is what the verb is done to, with no preposition and no measure between: {@code raised [$3m]}. */
    public boolean isObject() {
        return leading.preposition().isEmpty() && noGovernor();
    }

    /** Whether a noun of this class stands before the verb: {@code sales rose to [$3m]}. */
    public boolean subject(Cue cue) {
        return subjects.has(cue);
    }

    /** Whether the next words, up to five, hold one of this class before the clause ends. */
    public boolean followedBy(Cue cue) {
        return following.holds(cue);
    }

    /** Whether a verb of this class has the figure done to: {@code [£25m] had been spent}. */
    public boolean passive(Cue cue) {
        return following.passive(cue);
    }

    /** Whether this word stands right behind the noun phrase of the figure. */
    public boolean followedBy(String word) {
        return following.goesOn(word);
    }

    /** Whether a length of time stands shortly behind the figure: {@code [$3bn] over ten years}. */
    public boolean followedByTerm() {
        for (int i = at + 1; i < tokens.size() && i <= at + TERM_REACH; i++) {
            Token token = tokens.get(i);
            if (token.sort() == Token.Sort.TIME
                    || token.figure() != null && token.figure().kind() == Kind.DURATION) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these words stands right before the figure or its preposition. */
    public boolean anchorIn(Set<String> words) {
        Token anchor = leading.anchor();
        return anchor != null && words.contains(anchor.word());
    }

    /** Whether the name before the verb, or before the figure where there is none, is of that kind. */
    public boolean mover(MoverKind kind) {
        return kind.moves(leading, tokens);
    }

    /** Whether a thing with a name moves itself: {@code West Texas Intermediate shed [97 cents]}. */
    public boolean isOfProduct() {
        Mention name =
                leading.verbAt() <= 0 ? null : tokens.get(leading.verbAt() - 1).name();
        return name != null && name.entity().kind() == Entity.Kind.PRODUCT;
    }
}
