package newsledger.fact;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.figure.Figure;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A figure in its clause: the words around it by the part that they play. In "profits jumped 76% to $1.13bn from $639m" the frame of
 * {@code $1.13bn} has the preposition {@code to}, the verb {@code jumped} and the subject {@code profits}.
 */
final class Frame {
    /** What can be a measure, a noun that says what a figure is a value of. */
    static final Set<Cue> MEASURES = EnumSet.range(Cue.REVENUE, Cue.NOUN);

    private static final Set<Cue> VERBS = EnumSet.range(Cue.RISE, Cue.SIGN);
    private static final Set<String> TIMES = Set.of("hour", "day", "week", "month", "quarter", "year");
    /** Past forms that no noun has. */
    private static final Set<String> PAST = Set.of(
            "rose", "risen", "grew", "grown", "fell", "fallen", "slid", "sank", "sunk", "shrank", "shrunk", "shed",
            "lost", "sold", "bought", "paid", "made", "held", "took", "won", "hit", "spent", "saw", "seen", "put",
            "ran", "began", "leapt", "swollen");

    /** Approximating words before a level, which a change cannot have. */
    private static final Set<String> LEVELS =
            Set.of("below", "above", "as low as", "as high as", "just below", "just above");

    private static final Set<String> MAKERS = Set.of(
            "company",
            "companies",
            "firm",
            "firms",
            "maker",
            "makers",
            "group",
            "producer",
            "producers",
            "giant",
            "supplier",
            "suppliers",
            "operator",
            "provider",
            "retailer",
            "manufacturer",
            "chain",
            "minister",
            "analyst",
            "analysts",
            "watchdog");
    private static final List<String> NOUN_ENDINGS = List.of("growth", "tion", "tions", "ment", "ments", "turn");
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final int HEAD_REACH = 5;
    private static final int BRACKET_REACH = 8;
    private static final int OF_REACH = 7;

    private final List<Token> tokens;
    private final int at;
    private final Figure figure;
    private final String preposition;
    private final int anchor;
    private final List<Token> head = new ArrayList<>();
    private final List<Token> of = new ArrayList<>();
    private final List<Token> governors = new ArrayList<>();
    private final List<Token> subjects = new ArrayList<>();
    private final List<Token> between = new ArrayList<>();
    private int verb = -1;
    private int clauseStart;
    private boolean compared;

    private final Set<Cue> unitCues;
    private final @Nullable FactType before;
    private final @Nullable Direction change;
    private final @Nullable Measure measure;

    /**
     * @param at the number of the figure's token
     * @param before the type of the last fact of the sentences before, or null
     */
    Frame(List<Token> tokens, int at, Figure figure, @Nullable FactType before) {
        this.unitCues = tokens.get(at).cues();
        this.before = before;
        this.tokens = tokens;
        this.at = at;
        this.figure = figure;
        int last = skipBack(at - 1);
        boolean led = last >= 0 && tokens.get(last).is(Cue.PREPOSITION);
        this.preposition = led ? tokens.get(last).word() : implied(tokens.get(at));
        this.anchor = led ? last - 1 : last;
        readHead();
        readLeft();
        this.change = Change.of(this);
        this.measure = change == null ? Measure.ofLevel(this) : Measure.ofChange(this);
    }

    /** Steps back over what may stand between a preposition and its figure: {@code to [just a record] $3m}. */
    private int skipBack(int from) {
        int i = from;
        while (i >= 0
                && tokens.get(i).sort() == Token.Sort.WORD
                && (!tokens.get(i).is(Cue.PREPOSITION) || tokens.get(i).is("between"))
                && (tokens.get(i).is("between")
                        || tokens.get(i).is(Cue.DETERMINER)
                        || tokens.get(i).is(Cue.ADVERB))
                && !isChangeWord(tokens.get(i))) {
            i--;
        }
        return i;
    }

    /** {@code below [$35]} is a level, though the preposition belongs to the figure. */
    private static String implied(Token figure) {
        return LEVELS.contains(figure.word()) ? "at" : "";
    }

    private static boolean isChangeWord(Token token) {
        return token.is(Cue.HIGHER) || token.is(Cue.LOWER) || token.is(Cue.RISE) || token.is(Cue.FALL);
    }

    // --- to the right: "[$12 billion] quarterly loss", "[half] of its revenue"

    private void readHead() {
        int first = afterBracket(at + 1);
        int i = first;
        while (i < tokens.size() && i < first + HEAD_REACH && isPartOfHead(i)) {
            head.add(tokens.get(i));
            i++;
        }
        if (i < tokens.size()
                && (isLink(tokens.get(i))
                        || i == first && takesObject() && tokens.get(i).is(Cue.DETERMINER))) {
            readOf(i + 1);
        }
    }

    /** {@code boost by [72%] the price}, {@code [doubled] the cost}. */
    boolean takesObject() {
        return figure.kind() == Kind.MULTIPLE || preposition.equals("by");
    }

    /** Steps over a conversion in brackets: {@code [C$2.65 billion] ($2 billion) bid}. */
    private int afterBracket(int from) {
        if (from >= tokens.size() || !tokens.get(from).is("(")) {
            return from;
        }
        for (int i = from + 1; i < tokens.size() && i < from + BRACKET_REACH; i++) {
            if (tokens.get(i).is(")")) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isPartOfHead(int i) {
        Token token = tokens.get(i);
        return switch (token.sort()) {
            case WORD ->
                !token.is(Cue.PREPOSITION)
                        && !token.is(Cue.CONJUNCTION)
                        && !token.is(Cue.RELATIVE)
                        && !token.is(Cue.BREAK)
                        && !token.is(Cue.BE)
                        && (!token.is(Cue.DETERMINER) || token.is("'s"));
            case MARK -> token.is("-");
            case NAME, TIME -> i + 1 < tokens.size() && tokens.get(i + 1).sort() == Token.Sort.WORD;
            case FIGURE -> false;
        };
    }

    private static boolean isLink(Token token) {
        return token.is("of")
                || token.is("in")
                || token.is("on")
                || token.is("from")
                || token.is("for")
                || token.is("worth of");
    }

    private void readOf(int from) {
        for (int i = from; i < tokens.size() && i < from + OF_REACH; i++) {
            Token token = tokens.get(i);
            boolean ends = (token.sort() == Token.Sort.MARK && !token.is("-"))
                    || (token.sort() == Token.Sort.FIGURE && token.cues().isEmpty());
            boolean leaves = token.is(Cue.PREPOSITION) && !token.is("of") && !token.is("in");
            if (ends || leaves || token.is(Cue.RELATIVE) || token.is(Cue.BREAK) || (i > from && isVerb(i))) {
                return;
            }
            of.add(token);
        }
    }

    // --- to the left: the governor "[revenue] of $3m", the verb and its subject "[revenue] [rose] to $3m"

    private void readLeft() {
        clauseStart = 0;
        for (int i = anchor; i >= 0; i--) {
            Token token = tokens.get(i);
            if (isBoundary(i) && (verb >= 0 || !governors.isEmpty())) {
                clauseStart = i + 1;
                return;
            }
            compared |= token.is(Cue.COMPARE) && verb < 0;
            if (token.sort() == Token.Sort.FIGURE
                    && verb < 0
                    && isChangeWord(token)
                    && token.cues().size() == 1) {
                verb = i;
                continue;
            }
            if (token.sort() != Token.Sort.WORD) {
                keepBetween(token);
                continue;
            }
            if (isVerb(i)) {
                verb = verb < 0 ? i : verb;
            } else if (isMeasureOrChange(token) && !isMaker(i)) {
                (verb < 0 ? governors : subjects).add(token);
            }
            keepBetween(token);
        }
    }

    /** {@code Japan's biggest steel [company]}: a noun that only tells what a company makes is no measure. */
    private boolean isMaker(int i) {
        return i + 1 < tokens.size() && MAKERS.contains(tokens.get(i + 1).word());
    }

    private boolean subjectStands() {
        return !subjects.isEmpty();
    }

    private void keepBetween(Token token) {
        if (verb < 0) {
            between.add(token);
        }
    }

    private boolean isBoundary(int i) {
        Token token = tokens.get(i);
        if (token.is(Cue.BREAK) || token.is(";") || token.is(":")) {
            return true;
        }
        return token.is(",") && (verb >= 0 && subjectStands());
    }

    private static boolean isMeasureOrChange(Token token) {
        for (Cue cue : token.cues()) {
            if (MEASURES.contains(cue) || cue == Cue.RISE || cue == Cue.FALL || cue == Cue.CHANGE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word at {@code i} is used as a verb: not after an article or an adjective, not before {@code of}. */
    private boolean isVerb(int i) {
        Token token = tokens.get(i);
        boolean listed = false;
        for (Cue cue : token.cues()) {
            listed |= VERBS.contains(cue) && cue != Cue.HIGHER && cue != Cue.LOWER && cue != Cue.WORTH;
        }
        return listed && !isNoun(i);
    }

    private boolean isNoun(int i) {
        Token token = tokens.get(i);
        if (isNamed(token) && token.word().endsWith("ing")) {
            return i == 0 || !tokens.get(i - 1).is(Cue.BE);
        }
        if (token.is(Cue.BE) || token.word().endsWith("ing")) {
            return false;
        }
        boolean next = i + 1 < tokens.size();
        if (isNamed(token)
                && token.word().endsWith("s")
                && next
                && tokens.get(i + 1).sort() == Token.Sort.WORD
                && !tokens.get(i + 1).is(Cue.DETERMINER)) {
            return true;
        }
        if (isNamed(token) && i > 0 && tokens.get(i - 1).is(Cue.MOVES)) {
            return true;
        }
        if (NOUN_ENDINGS.stream().anyMatch(token.word()::endsWith)) {
            return true;
        }
        if (i + 1 < tokens.size() && tokens.get(i + 1).is("of")) {
            return true;
        }
        if (i == 0) {
            return false;
        }
        Token previous = tokens.get(i - 1);
        boolean afterDeterminer =
                (previous.is(Cue.DETERMINER) && !previous.is("that")) || isPossessivePronoun(previous);
        boolean afterAdjective = i > 1
                && previous.sort() == Token.Sort.WORD
                && previous.cues().isEmpty()
                && isBaseForm(token.word())
                && (tokens.get(i - 2).is(Cue.DETERMINER) || tokens.get(i - 2).sort() == Token.Sort.FIGURE);
        return afterDeterminer || afterAdjective || previous.sort() == Token.Sort.FIGURE;
    }

    private static boolean isNamed(Token token) {
        return token.cues().stream().anyMatch(MEASURES::contains);
    }

    private static boolean isBaseForm(String word) {
        return !word.endsWith("s") && !word.endsWith("ed") && !PAST.contains(word);
    }

    private static boolean isPossessivePronoun(Token token) {
        return token.name() != null
                && token.name().form() == Mention.Form.PRONOUN
                && token.span().length() == "its".length()
                && !token.word().equals("it");
    }

    // --- what rules ask

    Figure figure() {
        return figure;
    }

    List<Token> tokens() {
        return tokens;
    }

    int at() {
        return at;
    }

    int clauseStart() {
        return clauseStart;
    }

    int verbAt() {
        return verb;
    }

    @Nullable
    Direction change() {
        return change;
    }

    @Nullable
    Measure measure() {
        return measure;
    }

    boolean isChange() {
        return change != null;
    }

    boolean measure(Cue cue) {
        return measure != null && measure.cue() == cue;
    }

    /** Whether the measure stands behind the figure: {@code [$12bn] loss}, {@code [half] of revenue}. */
    boolean measureFollows() {
        return measure != null && (measure.place() == Measure.Place.HEAD || measure.place() == Measure.Place.OF);
    }

    /** Whether the last fact of the sentences before was of this type. */
    boolean before(FactType type) {
        return before == type;
    }

    @Nullable
    FactType before() {
        return before;
    }

    String preposition() {
        return preposition;
    }

    boolean anyMeasure() {
        return measure != null;
    }

    boolean noMeasure() {
        return measure == null;
    }

    /** Whether the level is one of growth: {@code growth was [1.6%]}. */
    boolean growth() {
        return governors.stream().anyMatch(token -> token.word().endsWith("growth"))
                || subjects.stream().anyMatch(token -> token.word().endsWith("growth"))
                || head.stream().anyMatch(token -> token.word().endsWith("growth"));
    }

    boolean kind(Kind kind) {
        return figure.kind() == kind;
    }

    boolean unit(Cue cue) {
        return unitCues.contains(cue);
    }

    boolean unitIs(String symbol) {
        return figure.quantity().unit().symbol().equals(symbol);
    }

    boolean perShare() {
        return kind(Kind.MONEY) && "share".equals(figure.quantity().unit().per());
    }

    /** Whether the figure is so much for one of something that is neither a share nor a length of time: {@code a barrel}. */
    boolean perOther() {
        String per = figure.quantity().unit().per();
        return per != null && !per.equals("share") && (!perTime() || per.equals("hour"));
    }

    /** Whether the figure is a rate: so much a day, a week, a year. */
    boolean perTime() {
        String per = figure.quantity().unit().per();
        return per != null && TIMES.contains(per);
    }

    boolean belowMillion() {
        return figure.quantity().high().compareTo(MILLION) < 0;
    }

    /** Whether the preposition before the figure is one of these; the empty word stands for none. */
    boolean after(String... prepositions) {
        for (String one : prepositions) {
            if (preposition.equals(one)) {
                return true;
            }
        }
        return false;
    }

    boolean compared() {
        return compared;
    }

    @Nullable
    Token verb() {
        return verb < 0 ? null : tokens.get(verb);
    }

    boolean verb(Cue cue) {
        return verb >= 0 && tokens.get(verb).is(cue);
    }

    boolean verbIs(String... words) {
        return verb >= 0 && List.of(words).contains(tokens.get(verb).word());
    }

    /** The token right before the figure or its preposition, or null. */
    @Nullable
    Token anchor() {
        return anchor < 0 ? null : tokens.get(anchor);
    }

    int anchorAt() {
        return anchor;
    }

    boolean anchor(Cue cue) {
        return anchor >= 0 && tokens.get(anchor).is(cue);
    }

    boolean anchorIs(String word) {
        return anchor >= 0 && tokens.get(anchor).is(word);
    }

    /** Whether a word of this class stands to the left in the clause. */
    boolean clause(Cue cue) {
        return any(tokens.subList(clauseStart, at), cue);
    }

    /** Whether the word stands anywhere in the sentence. */
    boolean near(Cue cue) {
        return any(tokens, cue);
    }

    boolean head(Cue cue) {
        return any(head, cue);
    }

    boolean headWord(String word) {
        return head.stream().anyMatch(token -> token.is(word));
    }

    List<Token> head() {
        return head;
    }

    boolean of(Cue cue) {
        return any(of, cue);
    }

    List<Token> of() {
        return of;
    }

    /** The words of the phrase before the preposition, nearest first: {@code an increase in revenue} of the figure. */
    List<Token> phrase() {
        List<Token> phrase = new ArrayList<>();
        for (int i = anchor; i >= 0; i--) {
            Token token = tokens.get(i);
            boolean inside = token.sort() == Token.Sort.NAME
                    || token.sort() == Token.Sort.TIME
                    || token.is("in")
                    || token.is("of")
                    || token.is(Cue.DETERMINER)
                    || isMeasureOrChange(token);
            if (!inside || i == verb) {
                return phrase;
            }
            phrase.add(token);
        }
        return phrase;
    }

    /** What stands between the verb and the figure or its preposition. */
    List<Token> between() {
        return between;
    }

    /** Whether the figure is part of a company: {@code [a third] of Seagram}. */
    boolean partOfCompany() {
        for (Token token : of) {
            if (token.name() != null) {
                return token.name().entity().kind() == Entity.Kind.ORGANISATION
                        && of.stream().noneMatch(Frame::isMeasureOrChange);
            }
        }
        return false;
    }

    boolean governor(Cue cue) {
        return any(governors, cue);
    }

    List<Token> governors() {
        return governors;
    }

    /** Whether no measure stands between the verb and the figure. */
    boolean noGovernor() {
        return governors.stream().noneMatch(token -> token.cues().stream().anyMatch(MEASURES::contains));
    }

    boolean subject(Cue cue) {
        return any(subjects, cue);
    }

    List<Token> subjects() {
        return subjects;
    }

    /** Whether the next words, up to five, hold one of this class before the clause ends. */
    boolean followedBy(Cue cue) {
        int first = afterBracket(at + 1);
        for (int i = first; i < tokens.size() && i < first + HEAD_REACH; i++) {
            Token token = tokens.get(i);
            if (token.is(cue)) {
                return true;
            }
            if (token.sort() == Token.Sort.MARK || token.sort() == Token.Sort.FIGURE) {
                return false;
            }
        }
        return false;
    }

    boolean followedBy(String word) {
        int next = afterBracket(at + 1) + head.size();
        return next < tokens.size() && tokens.get(next).is(word);
    }

    /** Whether the name before the verb, or before the figure where there is none, is of that kind. */
    boolean mover(MoverKind kind) {
        for (int i = (verb < 0 ? anchor : verb); i >= clauseStart && i >= 0; i--) {
            Mention name = tokens.get(i).name();
            if (name == null) {
                continue;
            }
            Entity.Kind is = name.entity().kind();
            if (is == Entity.Kind.ORGANISATION) {
                return kind == MoverKind.COMPANY;
            }
            if (is == Entity.Kind.INDEX) {
                return kind == MoverKind.INDEX;
            }
        }
        return false;
    }

    private static boolean any(List<Token> tokens, Cue cue) {
        for (Token token : tokens) {
            if (token.is(cue)) {
                return true;
            }
        }
        return false;
    }
}
