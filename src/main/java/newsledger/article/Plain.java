package newsledger.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text that was pasted from a page or a mail. */
final class Plain {
    private static final int MIN_WRAPPED = 45;
    private static final int MAX_WRAPPED = 100;
    private static final int MIN_LINES = 3;

    /** {@code • Sales rose 4%} */
    private static final Pattern ITEM = Pattern.compile("^[-*•‣◦–·] +(?<words>\\S.*)$");

    /** {@code > as a mail quotes} */
    private static final Pattern QUOTED = Pattern.compile("^(?:> ?)+");

    /** The end of a sentence. */
    private static final Pattern CLOSED = Pattern.compile("[.!?:…\"'”’)*|]$");

    /** A line that begins in the middle of one: {@code 30% to $23.3 billion.} */
    private static final Pattern IN_SENTENCE = Pattern.compile("^[\\p{Ll}\\d$€£¥(]");

    private Plain() {}

    static Story read(Source source) {
        List<String> lines = source.text()
                .lines()
                .map(line -> QUOTED.matcher(line.strip()).replaceFirst(""))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        for (String paragraph : isWrapped(lines) ? joined(lines) : mended(lines)) {
            Piece piece = piece(paragraph);
            if (!piece.text().isEmpty()) {
                pieces.add(piece);
            }
        }
        return new Story(Found.NOTHING, Headings.ofText(pieces));
    }

    private static Piece piece(String paragraph) {
        Matcher item = ITEM.matcher(paragraph);
        return item.matches() ? Piece.of(Block.Kind.ITEM, 1, item.group("words")) : Piece.paragraph(paragraph);
    }

    /** Whether lines were broken at a margin, as mails are: nearly all that another follows at once are about as long. */
    private static boolean isWrapped(List<String> lines) {
        int followed = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = lines.get(i).length();
            if (length > 0 && !lines.get(i + 1).isEmpty()) {
                followed++;
                full += length >= MIN_WRAPPED && length <= MAX_WRAPPED ? 1 : 0;
            }
        }
        return followed >= MIN_LINES && full * 10 >= followed * 8;
    }

    /** Paragraphs that are a line each, but for those that a margin broke in the middle of a sentence. */
    private static List<String> mended(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        boolean spaced = lines.stream().skip(1).anyMatch(String::isEmpty);
        boolean story = false;
        for (String line : lines) {
            String before = paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1);
            boolean open =
                    before.length() >= MIN_WRAPPED && !CLOSED.matcher(before).find();
            boolean continues =
                    open && !line.isEmpty() && (IN_SENTENCE.matcher(line).find() || spaced && story);
            if (continues && !ITEM.matcher(line).matches()) {
                paragraphs.set(paragraphs.size() - 1, before + " " + line);
            } else {
                story |= !before.isEmpty();
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static List<String> joined(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty() || ITEM.matcher(line).matches()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            boolean hyphen = paragraph.length() > 0 && paragraph.charAt(paragraph.length() - 1) == '-';
            paragraph.append(hyphen ? "" : " ").append(line);
        }
        paragraphs.add(paragraph.toString());
        return paragraphs.stream().map(String::strip).toList();
    }
}
