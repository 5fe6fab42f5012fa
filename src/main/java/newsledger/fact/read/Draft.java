package newsledger.fact.read;

import newsledger.article.Sentence;
import newsledger.entity.Entity;
import newsledger.fact.Claim;
import newsledger.fact.Direction;
import newsledger.fact.FactType;
import newsledger.fact.Reason;
import newsledger.fact.Status;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Evidence;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Measure;
import newsledger.fact.clause.Parallel;
import newsledger.fact.owner.Choice;
import newsledger.fact.owner.Parties;
import newsledger.fact.rule.Rule;
import newsledger.fact.rule.Staffing;
import newsledger.fact.topic.Topic;
import newsledger.fact.when.Standing;
import newsledger.fact.when.Timing;
import newsledger.figure.Figure;
import newsledger.figure.Qualifier;
import newsledger.time.Period;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A figure with its claim, before repeats are joined: {@code $3m} and {@code $3 million} of one article are two drafts, one
 * fact.
 *
 * @param choice whose it may be
 */
public record Draft(Sentence sentence, Figure figure, Claim claim, Reason reason, Choice choice) {

    private static final Set<FactType> SIDED =
            Set.of(FactType.DEAL_VALUE, FactType.DEAL_DURATION, FactType.STAKE, FactType.FUNDING);

    /** What is left of a confidence that is carried over to the figure beside. */
    private static final BigDecimal CARRIED = new BigDecimal("0.95");

    static Draft of(Sentence sentence, Figure figure, Frame frame, Verdict verdict, Choice choice, Topic topic) {
        Entity subject = choice.entity();
        Rule rule = verdict.rule();
        String metric = rule.type() == FactType.GROWTH ? metric(frame, rule) : null;
        Status stated = Standing.of(frame, rule.type());
        Status status = stated == Status.REPORTED && topic.listsForecasts() ? Status.FORECAST : stated;
        Claim claim = new Claim(
                rule.type(),
                subject,
                SIDED.contains(rule.type()) ? Parties.otherSide(frame, subject) : null,
                direction(frame, rule.type()),
                metric,
                status,
                Timing.of(frame, rule.type(), status, told(frame, rule.type(), metric, status, topic)));
        return new Draft(sentence, figure, claim, verdict.reason(Evidence.of(frame), sentence, choice), choice);
    }

    /** What the article told so far; what is traded closes on the day of the news. */
    private static @Nullable Period told(
            Frame frame, FactType type, @Nullable String metric, Status status, Topic topic) {
        boolean traded = (type == FactType.GROWTH || type == FactType.PRICE)
                && (frame.measure(Cue.COMMODITY) || frame.measure(Cue.CURRENCY))
                && frame.clause(Cue.CLOSE);
        if (type == FactType.MARKET_VALUE && frame.clauseHas("valuing", "giving") && frame.near(Cue.SHARE)) {
            return topic.period(FactType.STOCK_MOVE, null, status);
        }
        return traded ? topic.day() : topic.period(type, metric, status);
    }

    /** A figure that stands beside another says the same, at its own time. */
    static Draft parallel(Sentence sentence, Figure figure, Frame frame, Draft model, Choice choice) {
        Claim like = model.claim();
        Status status = Standing.beside(frame, like);
        Period period = Parallel.isConversion(frame) || Parallel.isSaidAgain(frame)
                ? like.period()
                : Timing.of(frame, like.type(), status, like.period());
        Claim claim = new Claim(
                like.type(),
                choice.entity(),
                like.counterparty(),
                frame.change() != null && like.direction() != null ? frame.change() : like.direction(),
                like.metric(),
                status,
                period);
        BigDecimal confidence = model.reason().confidence().multiply(CARRIED).setScale(2, RoundingMode.HALF_UP);
        List<String> words = List.of(model.figure().text());
        return new Draft(
                sentence,
                converted(figure, frame, model.figure()),
                claim,
                new Reason("beside-" + model.reason().rule(), confidence, words, null, choice.reason()),
                choice);
    }

    /** A conversion is as exact as what it converts: {@code up to 250bn yen ([$2.3bn])}. */
    private static Figure converted(Figure figure, Frame frame, Figure one) {
        return Parallel.isConversion(frame) && figure.qualifier() == Qualifier.EXACT
                ? new Figure(figure.span(), figure.extent(), figure.text(), figure.quantity(), one.qualifier())
                : figure;
    }

    private static @Nullable Direction direction(Frame frame, FactType type) {
        if (type == FactType.STOCK_MOVE || type == FactType.GROWTH) {
            Direction change = frame.change();
            return change != null ? change : isRate(frame) ? Direction.UP : byVerb(frame);
        }
        if (type == FactType.JOBS) {
            Direction named = frame.change() == null ? Staffing.named(frame) : null;
            return named == null ? Staffing.of(frame) : named;
        }
        return null;
    }

    /** {@code growth slowed to [2%]}, {@code a forecast for growth was cut to [2%]}: it still grows. */
    private static boolean isRate(Frame frame) {
        return frame.growth() && frame.figure().quantity().low().signum() > 0;
    }

    private static Direction byVerb(Frame frame) {
        return frame.verb(Cue.LOSE) || frame.verb(Cue.FALL) ? Direction.DOWN : Direction.UP;
    }

    /** What changed: the label of a type where the measure has one, else the noun itself. */
    private static String metric(Frame frame, Rule rule) {
        if (rule.metric() != null) {
            return rule.metric();
        }
        Measure measure = frame.measure();
        if (measure == null && frame.growth()) {
            return FactType.ECONOMY.label();
        }
        if (measure == null) {
            FactType before = frame.before();
            return before == null || before == FactType.STOCK_MOVE ? FactType.OTHER.label() : before.label();
        }
        return switch (measure.cue()) {
            case GROSS_PRODUCT, ECONOMY, CURRENCY -> FactType.ECONOMY.label();
            case SHARE, TARGET -> FactType.SHARE_PRICE.label();
            case COMMODITY -> FactType.PRICE.label();
            case GOODS, UNITS -> FactType.CAPACITY.label();
            case DEAL -> FactType.DEAL_VALUE.label();
            case MARKET -> "market";
            case NOUN, CUSTOM -> measure.token().word();
            default -> measure.cue().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
