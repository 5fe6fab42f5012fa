package newsledger.article;

/** A stretch of an article's cleaned text, in UTF-16 offsets, end exclusive: {@code [4,7)}. */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The characters that this span covers in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** This span moved by {@code offset} characters. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** By start; of two that start together the longer one comes first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
