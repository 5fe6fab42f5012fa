package newsledger.fact.owner;

import java.util.Locale;

/**
 * What may tie a name to a figure. In "[Harbor]'s sales rose to $3m" Harbor {@link #OWNS_MEASURE}. A name has several ties at once, and a
 * wrong one may have some too: {@code owners.csv} says how much each counts.
 */
public enum Tie {
    // what bears the name
    COMPANY,
    INDEX,
    GROUP,
    PERSON,
    PLACE,
    PRODUCT,
    PUBLISHER,
    /** Those without a name: {@code [security guards] earn}. */
    UNNAMED,
    /** Called in other words than its name: {@code the company}. */
    DESCRIBED,
    /** {@code it}, {@code its}. */
    PRONOUN,
    /** A nationality: {@code [Norwegian] firms}. */
    NATIONAL,

    // beside the measure
    /** {@code [Harbor]'s record sales}, {@code [its] sales}. */
    OWNS_MEASURE,
    /** {@code [Harbor] shares}. */
    NAMES_MEASURE,
    /** {@code [Harbor]'s $3m loss}. */
    OWNS_FIGURE,
    /** {@code shares of [Harbor]}. */
    MEASURE_OF,
    /** {@code profits at [Harbor]}. */
    MEASURE_AT,
    /** {@code shares in [Harbor]}, {@code prices in [Norway]}. */
    MEASURE_IN,
    /** {@code a bid for [Harbor]}. */
    MEASURE_FOR,
    /** {@code a target on [Harbor]}. */
    MEASURE_ON,
    /** {@code a takeover by [Harbor]}. */
    MEASURE_BY,
    /** {@code copper prices}, {@code the Spanish stock market}: the measure itself. */
    THING,

    /** {@code [Copper] for delivery in May slid $42}: the sentence begins with it. */
    THING_FIRST,
    /** The last sentence that began with a commodity did so with this one: {@code the metal}. */
    THING_BEFORE,

    // before the verb
    /** The nearest before the verb that no preposition governs: {@code [Harbor] earned $3m}. */
    SUBJECT,
    /** The same, where the verb is passive: {@code [Harbor] was fined $3m}. */
    PATIENT,
    /** The nearest of a kind that does not fit, where none that fits stands nearer: {@code [Norway] led with a 3% rise}. */
    SUBJECT_ELSE,
    /** Before the nearest: {@code [Harbor] said Nimbus earned $3m}. */
    EARLIER,
    /** {@code the board of [Harbor] earned $3m}. */
    GOVERNED_OF,
    /** {@code staff at [Harbor] rose 3%}. */
    GOVERNED_AT,
    /** {@code demand in [Norway] rose 3%}. */
    GOVERNED_IN,
    /** Led by another preposition: {@code its talks with [Harbor] cost $3m}. */
    GOVERNED,
    /** {@code a group led by [Harbor] holds 3%}. */
    LEADS,
    /** {@code [Harbor], which earned $3m}. */
    ANTECEDENT,
    /** {@code Harbor, which owns [Nimbus], earned $3m}. */
    ASIDE,
    /** In another clause than the figure. */
    AWAY,
    /** The first name of the sentence. */
    FIRST,
    /** The last name before the figure. */
    NEAREST,

    /** {@code [Security guards] at the airport are paid $3}. */
    BEGINS,

    // between the verb and the figure
    /** {@code fined [Harbor] $3m}. */
    OBJECT,
    /** {@code won from [Harbor] a $3m order}. */
    OBLIQUE,

    // behind the figure
    BEHIND_OF,
    BEHIND_AT,
    BEHIND_IN,
    BEHIND_FOR,
    BEHIND_ON,
    BEHIND_BY,
    BEHIND_TO,
    BEHIND_FROM,
    /** Behind the figure in any other way. */
    BEHIND,

    // who does what
    /** {@code was bought by [Harbor]}. */
    AGENT,
    /** {@code a $3m takeover by [Harbor]}, {@code sold it to [Harbor]}. */
    BUYER,
    /** {@code [Harbor] sold}. */
    SELLER,
    /** {@code the regulator fined [Harbor]}. */
    FINED,
    /** What is valued, or whom something costs: {@code values [Harbor] at $3m}. */
    UNDERGOES,
    /** {@code [Harbor] lent Norway $3m}. */
    LENDER,
    /** {@code Harbor lent [Norway] $3m}. */
    BORROWER,
    /** Who is paid: {@code it owes [Harbor] $3m}. */
    PAYEE,
    /** {@code [Harbor]'s bid values Nimbus at $3m}. */
    VALUES,
    /** Right behind it stands what it says: {@code [Harbor] said}. */
    TELLS,
    /** Who says so behind the figure or whose people do: {@code said Jane Doe, chief executive of [Harbor]}. */
    SPEAKS,
    /** {@code according to [Harbor]}, {@code [Harbor] analysts}. */
    QUOTED,
    /** A place that acts like a company: {@code [Norway] will borrow}. */
    ACTS,

    // beside other names and figures
    /** {@code [Norway]'s Harbor}, {@code [Harbor] subsidiary Nimbus}: it tells whose the next name is. */
    OWNS_NAME,
    /** {@code [Harbor] sued for $3m}. */
    SUES,
    /** Who is claimed from: {@code damages of $3m against [Harbor]}. */
    CLAIMED,
    /** {@code the [Scanner] segment}. */
    DIVISION,
    /** {@code chief executive [Jane Doe]}. */
    OFFICER,
    /** {@code contracts with [Harbor]}. */
    PARTNER,
    /** {@code more than [Harbor]}. */
    COMPARED,
    /** {@code [Harbor] and [Nimbus] earned $3m and $2m respectively}. */
    RESPECTIVE,
    /** Between the figure and the one that it stands beside. */
    BETWEEN,
    /** Right behind a figure that stands beside another: {@code 3% in Norway and 2% in [Sweden]}. */
    BESIDE,
    /** Whose the figure beside it is. */
    TWIN,

    /** Its central bank or statistics office is named: Sweden for {@code the [Riksbank]}. */
    RULED,

    // what the article is about
    /** The company, or the country, that leads the article. */
    LEAD,
    /** A country or area that the article names most, as often as its lead. */
    AREA,
    /** The same, of an article that is rather about a company. */
    AREA_ASIDE,
    /** Named half as often as the lead, at least. */
    MAIN,
    /** The last sentence's main character. */
    GOES_ON,
    /** Whose the last fact was. */
    LAST,
    /** Whose the last fact of that type was. */
    LAST_OF_TYPE,
    /** The same, for a figure whose measure only the sentence before tells. */
    AS_BEFORE,
    /** Named in the title. */
    TITLE,
    /** Only asked about others. */
    SOURCE,
    /** The sentence does not name it. */
    ABSENT,
    /** The sentence does not name it, but one who owns the measure, acts or undergoes. */
    PASSED_OVER;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As {@code owners.csv} and a fact's reason name it: {@code owns-measure}. */
    String label() {
        return label;
    }

    /** Whether it tells of the figure and not only what bears the name. */
    boolean isRelation() {
        return compareTo(NATIONAL) > 0;
    }

    static Tie of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
