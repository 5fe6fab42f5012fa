package newsledger.evaluation;

import java.util.List;
import java.util.Locale;

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
        StringBuilder out = new StringBuilder(line("%-32s%10s%8s", "confidence", "facts", "right"));
        for (Calibration.Bucket bucket : Calibration.of(texts)) {
            out.append(line("%-32s%10d%8.3f", bucket.title(), bucket.facts(), bucket.share()));
        }
        return out.toString();
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
