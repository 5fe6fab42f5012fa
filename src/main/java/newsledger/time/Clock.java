package newsledger.time;

import org.jspecify.annotations.Nullable;

/** Times of day, as printed: {@code 2:30 p.m.}, {@code 1200 GMT}, {@code 9am ET}, {@code 15.30 GMT}, {@code noon EST}. */
final class Clock implements Finder {

    @Override
    public @Nullable Match at(Tokens t, int i, Reference reference) {
        int end = t.can(i, Term.HOUR) ? i + 1 : t.startsWithDigit(i) ? hour(t, i) : i;
        if (end == i) {
            return null;
        }
        int zone = end;
        if (t.can(zone, Term.ZONE) && t.capital(zone)) {
            end = zone + 1;
        }
        return new Match(end, new Period.Printed(t.text(i, end)), TimeExpression.Role.CLOCK);
    }

    /** The token behind the time that begins with the digits at {@code i}, or {@code i}. */
    private static int hour(Tokens t, int i) {
        String word = t.word(i);
        if (word.length() <= 4
                && (word.endsWith("am") || word.endsWith("pm"))
                && Character.isDigit(word.charAt(word.length() - 3))) {
            return i + 1;
        }
        int minutes = i + 1;
        boolean colon =
                t.is(i + 1, ":") && t.glued(i + 1) && t.glued(i + 2) && t.digits(i + 2) == 2 && t.number(i) <= 24;
        boolean joined = t.is(i + 1, ":") && t.glued(i + 2) && minutesWithMeridiem(t.word(i + 2)) && t.number(i) <= 12;
        if (joined) {
            return i + 3;
        }
        if (colon && t.number(i + 2) >= 0 && t.number(i + 2) < 60) {
            minutes = t.is(i + 3, ":") && t.digits(i + 4) == 2 && t.glued(i + 4) ? i + 5 : i + 3;
        }
        int meridiem = meridiem(t, minutes);
        if (meridiem > minutes && (minutes > i + 1 || dotted(word) || (t.number(i) >= 1 && t.number(i) <= 12))) {
            return meridiem;
        }
        boolean zoned = t.can(minutes, Term.ZONE) && t.capital(minutes);
        boolean clock =
                dotted(word) || (t.digits(i) == 4 && t.number(i) >= 0 && t.number(i) < 2400) || t.digits(i) == 2;
        return minutes > i + 1 || (zoned && clock) ? minutes : i;
    }

    /** {@code 30pm} of {@code 2:30pm}. */
    private static boolean minutesWithMeridiem(String word) {
        return word.length() == 4
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(1))
                && (word.endsWith("am") || word.endsWith("pm"));
    }

    /** {@code 15.30} */
    private static boolean dotted(String word) {
        int dot = word.indexOf('.');
        return dot > 0 && dot <= 2 && word.length() == dot + 3;
    }

    /** The token behind {@code pm}, {@code p.m.} or {@code a.m}. */
    private static int meridiem(Tokens t, int i) {
        if (t.can(i, Term.MERIDIEM)) {
            return i + 1;
        }
        boolean letters =
                t.isAny(i, "a", "p") && t.is(i + 1, ".") && t.glued(i + 1) && t.is(i + 2, "m") && t.glued(i + 2);
        return !letters ? i : t.is(i + 3, ".") && t.glued(i + 3) ? i + 4 : i + 3;
    }
}
