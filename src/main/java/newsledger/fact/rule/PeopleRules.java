package newsledger.fact.rule;

import newsledger.fact.Direction;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.CUSTOMERS;
import static newsledger.fact.FactType.GROWTH;
import static newsledger.fact.FactType.JOBS;

/** How news counts people: whom a firm hires, employs and lets go, and whom it serves. */
final class PeopleRules {
    private static final Set<String> PAYROLLS = WordList.of("payrolls");
    private static final Set<String> SERVING = WordList.of("serving-verbs");
    private static final Set<String> SUPPLYING = WordList.of("supplying-verbs");
    private static final Set<String> HOMES = WordList.of("supplied-homes");
    private static final Set<String> TEAMS = WordList.of("teams");

    static final List<Rule> RULES = List.of(
            Rule.of("jobs-cut", JOBS, "0.9", "Brightwell will cut [1,200 jobs] at its Leeds plant.")
                    .count(f -> (f.unit(Cue.JOBS) || f.head(Cue.JOBS)) && Staffing.of(f) == Direction.DOWN),
            Rule.of("staff-cut", JOBS, "0.9", "Brightwell will trim its workforce by [4%].")
                    .when(f -> f.isChange()
                            && !f.kind(Kind.MONEY)
                            && f.measure(Cue.JOBS)
                            && (f.verb(Cue.CUT) || f.verb(Cue.HIRE) || f.head(Cue.CUT) || f.governor(Cue.CUT))),
            Rule.of("jobs-cut-too", JOBS, "0.75", "Factories shed 12,000 workers, builders cut [7,000].")
                    .count(f -> f.before(JOBS)
                            && f.after("")
                            && f.noMeasure()
                            && f.verb(Cue.CUT)
                            && f.following().head().isEmpty()),
            Rule.of("jobs-created", JOBS, "0.9", "The yard will hire [300 engineers] next year.")
                    .count(f -> (f.unit(Cue.JOBS) || f.head(Cue.JOBS)) && Staffing.of(f) == Direction.UP),
            Rule.of("people-hired", JOBS, "0.85", "About [2,000 people] will be taken on at the mill.")
                    .count(f -> (f.unit(Cue.PERSONS) && (f.verb(Cue.HIRE) && f.after("") || f.followedBy(Cue.HIRE))
                            || Staffing.named(f) == Direction.UP)),
            Rule.of("people-let-go", JOBS, "0.8", "Brightwell laid off [70 people] in May.")
                    .when(f -> Staffing.named(f) == Direction.DOWN),
            Rule.of("employs", JOBS, "0.9", "The mill employs [3,900 people] in the valley.")
                    .when(f -> (f.kind(Kind.COUNT) || f.kind(Kind.PERCENT))
                            && !f.unit(Cue.GOODS)
                            && f.verbIs("employ", "employs", "employed", "employing")
                            && f.after("", "to")),
            Rule.of("cuts-counted", JOBS, "0.75", "The [9,000 cuts] were needed, he said.")
                    .count(f -> f.unitIs("cuts")),
            Rule.of("work-for", JOBS, "0.75", "The mills give work to [2.7 million people].")
                    .count(f -> f.unit(Cue.PERSONS) && f.after("to", "for") && f.anchorIs("work")),
            Rule.of("people-on-payroll", JOBS, "0.8", "She had [6,800 people] on her books.")
                    .count(f -> f.unit(Cue.PERSONS)
                            && (f.goesWith(PAYROLLS) || f.verbIs("has", "have", "had") && f.clauseHas(TEAMS))),
            Rule.of("people-work", JOBS, "0.8", "Some [230 people] work at its head office.")
                    .count(f -> (f.unit(Cue.PERSONS) || f.unitIs("units")) && Staffing.isAtWork(f)),
            Rule.of("used-by", CUSTOMERS, "0.8", "More than [41,000 drivers] use the app.")
                    .count(f -> f.unit(Cue.PERSONS) && f.followedBy(Cue.USE)),
            Rule.of("used-by-people", CUSTOMERS, "0.8", "The app, used by [100 million Brazilians], was suspended.")
                    .count(f -> f.after("by") && f.anchor(Cue.USE) && !f.unit(Cue.GOODS))
                    .firm(),
            Rule.of(
                            "number-of-users",
                            CUSTOMERS,
                            "0.75",
                            "The number of people using its site climbed by 85,000 to [600,000].")
                    .count(f -> !f.isChange()
                            && f.noMeasure()
                            && f.after("to", "at", "from", "")
                            && (f.verb(Cue.RISE) || f.verb(Cue.FALL) || f.verb(Cue.BE))
                            && f.clauseHas("number of", "number")
                            && f.clauseHas(
                                    "using", "visiting", "watching", "subscribing", "who use", "travelling", "flying"))
                    .firm(),
            Rule.of("homes-served", CUSTOMERS, "0.75", "Harbor supplies [7.7 million homes].")
                    .count(f -> f.after("", "to")
                            && (f.verbIn(SUPPLYING) || f.anchorIn(SUPPLYING))
                            && HOMES.contains(f.figure().quantity().unit().symbol()))
                    .firm(),
            Rule.of("carried", CUSTOMERS, "0.8", "The airline flew [3.2 million people] in June.")
                    .count(f -> f.after("")
                            && (f.verbIn(SERVING) || f.anchorIn(SERVING))
                            && !f.isChange()
                            && (f.unit(Cue.PERSONS)
                                    || f.unit(Cue.CUSTOMERS)
                                    || f.figure().text().endsWith("illion") && !f.near(Cue.GOODS))),
            Rule.of("customers-added", GROWTH, "0.85", "Streamly added [640,000 subscribers] in the quarter.")
                    .count(f -> (f.unit(Cue.CUSTOMERS) || f.head(Cue.CUSTOMERS))
                            && (f.verb(Cue.ADD) || f.verb(Cue.LOSE) || f.governor(Cue.ADD))
                            && f.after("", "of"))
                    .firm());

    private PeopleRules() {}
}
