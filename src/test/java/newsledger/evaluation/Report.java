package newsledger.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Scores, calibration and misses as text for people. */
final class Report {
    private Report() {}

    static String scores(String title, List<Labelled> texts) {
        StringBuilder out = new StringBuilder(line("%n%s: %d texts", title, texts.size()));
        out.append(line("%-32s%10s%8s%8s%9s%8s%7s", "", "precision", "recall", "F1", "matched", "missed", "extra"));
        for (Measure measure : Measure.values()) {
            Score score = measure.of(texts);
            out.append(line(
                    "%-32s%10.3f%8.3f%8.3f%9d%8d%7d",
                    measure.title(),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.matched(),
                    score.missed(),
                    score.extra()));
        }
        return out.toString();
    }

    static String calibration(List<Labelled> texts) {
        StringBuilder out = new StringBuilder(line("%-32s%10s%8s%8s", "confidence", "facts", "said", "right"));
        for (Calibration.Bucket bucket : Calibration.of(texts)) {
            out.append(line("%-32s%10d%8.3f%8.3f", bucket.title(), bucket.facts(), bucket.stated(), bucket.share()));
        }
        return out.toString();
    }

    /** How often each rule was right and wrong, in the form of its table. */
    static String records(List<Labelled> texts) {
        Map<String, int[]> records = new TreeMap<>();
        for (Labelled text : texts) {
            Comparison compared = Measure.FACTS.compare(text);
            compared.matched().forEach(match -> count(match.found(), 0, records));
            compared.extra().forEach(label -> count(label, 1, records));
        }
        StringBuilder out = new StringBuilder(line("rule,right,wrong"));
        records.forEach((rule, counts) -> out.append(line("%s,%d,%d", rule, counts[0], counts[1])));
        return out.toString();
    }

    private static void count(Label found, int which, Map<String, int[]> records) {
        String rule = found.rule().replaceAll("^(?:beside-)+", "");
        records.computeIfAbsent(rule, any -> new int[2])[which]++;
    }

    static String misses(List<Labelled> texts) {
        StringBuilder out = new StringBuilder();
        for (Labelled text : texts) {
            Comparison compared = Measure.FACTS.compare(text);
            compared.missed().forEach(label -> out.append(miss("missed", text, label)));
            compared.extra().forEach(label -> out.append(miss("extra", text, label)));
        }
        return out.toString();
    }

    private static String miss(String what, Labelled text, Label label) {
        String direction = label.direction() == null ? "" : label.direction();
        return line(
                "%-8s%-36s%-15s%-24s%-5s%s",
                what, text.article().slug(), label.type(), label.text(), direction, label.subject());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format + "%n", values);
    }
}
