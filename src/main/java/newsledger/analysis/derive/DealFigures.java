package newsledger.analysis.derive;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Interval;
import newsledger.analysis.reckon.Ratio;
import newsledger.analysis.reckon.Told;
import newsledger.analysis.reckon.Whose;
import newsledger.analysis.reckon.Yearly;
import newsledger.entity.Entity;
import newsledger.fact.Fact;
import newsledger.fact.FactType;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What deals and commitments come to: in a year, as a part of the whole, against what is earned. */
final class DealFigures {
    private static final Pattern TOTAL = Pattern.compile(
            "\\b(?:total|totals|totalling|totaling|commitments?|combined|altogether|overall|in all)\\b");

    private DealFigures() {}

    /** {@code $38bn over seven years}: 5.4bn a year. */
    static List<Outcome> valueAYear(Told told) {
        return Terms.of(told.facts()).entrySet().stream()
                .flatMap(deal -> Terms.perYear(deal.getKey(), deal.getValue()).stream())
                .map(derived -> new Outcome(derived.label(), derived.quantity(), derived.formula()))
                .toList();
    }

    /** A deal of $38bn, of commitments of $1.5tn of the same buyer: 2.5%. */
    static List<Outcome> partOfCommitments(Told told) {
        List<Outcome> parts = new ArrayList<>();
        for (Fact whole : commitments(told)) {
            for (Fact deal : told.of(FactType.DEAL_VALUE)) {
                if (isAmount(deal)
                        && Whose.isParty(whole, deal)
                        && Ratio.isBetween(deal, whole)
                        && isLess(deal, whole)) {
                    parts.add(new Outcome(
                            "Part of all commitments",
                            Ratio.percent(amount(deal).over(amount(whole))),
                            Formula.quotient("{} divided by {}", deal, whole)));
                }
            }
        }
        return parts;
    }

    /** Commitments of $1.5tn against $13bn earned a year: 115 times. */
    static List<Outcome> commitmentsAgainstRevenue(Told told) {
        List<Outcome> found = new ArrayList<>();
        for (Fact whole : commitments(told)) {
            Revenues.ofYear(told, whole.claim().subject())
                    .filter(revenue -> Ratio.isBetween(whole, revenue.fact()))
                    .map(revenue -> against("Commitments against a year’s revenue", whole, revenue))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** A price of $6bn for a company that takes $2bn a year: 3 times; for the buyer, too. */
    static List<Outcome> dealAgainstRevenue(Told told) {
        List<Outcome> found = new ArrayList<>();
        for (Fact deal : told.of(FactType.DEAL_VALUE)) {
            Entity subject = deal.claim().subject();
            Entity counterparty = deal.claim().counterparty();
            for (Entity party : subject == null ? List.<Entity>of() : List.of(subject)) {
                addAgainst(found, told, deal, party);
            }
            if (counterparty != null) {
                addAgainst(found, told, deal, counterparty);
            }
        }
        return found;
    }

    private static void addAgainst(List<Outcome> found, Told told, Fact deal, Entity party) {
        if (isAmount(deal)) {
            Revenues.ofYear(told, party)
                    .filter(revenue -> Ratio.isBetween(deal, revenue.fact()))
                    .map(revenue -> against("Deal against a year’s revenue of " + party.name(), deal, revenue))
                    .ifPresent(found::add);
        }
    }

    private static Outcome against(String label, Fact amount, Yearly revenue) {
        String words = "{} divided by " + revenue.bracketed();
        return new Outcome(
                label,
                Ratio.of(amount(amount).over(revenue.interval())),
                Formula.quotient(words, amount, revenue.fact()));
    }

    /** Sums that somebody is committed to in all, by the words of their sentence. */
    private static List<Fact> commitments(Told told) {
        return told.of(FactType.INVESTMENT).stream()
                .filter(DealFigures::isAmount)
                .filter(fact -> TOTAL.matcher(fact.sentence().text()).find())
                .toList();
    }

    private static boolean isAmount(Fact fact) {
        return Ratio.isSum(fact) && fact.figure().quantity().unit().per() == null;
    }

    private static Interval amount(Fact fact) {
        return Interval.of(fact.figure().quantity());
    }

    private static boolean isLess(Fact one, Fact other) {
        return one.figure()
                        .quantity()
                        .high()
                        .compareTo(other.figure().quantity().low())
                < 0;
    }
}
