package newsledger.article;

/** Which characters of a file are words, which are room, and which are neither seen nor wanted. */
final class Characters {
    private static final int DROPPED = -1;

    private Characters() {}

    /** The text as one line: runs of white space are one space, invisible and control characters are gone. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean room = false;
        for (int i = 0; i < text.length(); ) {
            int found = text.codePointAt(i);
            i += Character.charCount(found);
            int character = cleaned(found);
            if (character == ' ') {
                room = line.length() > 0;
            } else if (character != DROPPED) {
                line.append(room ? " " : "").appendCodePoint(character);
                room = false;
            }
        }
        return line.toString();
    }

    /** The text with Unix line ends, and without control characters. Lines keep their numbers. */
    static String lines(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            boolean followed = i < text.length() && text.charAt(i) == '\n';
            if (character == '\n' || (character == '\r' && !followed)) {
                lines.append('\n');
            } else if (character == '\t' || (cleaned(character) != DROPPED && !Character.isISOControl(character))) {
                lines.appendCodePoint(character);
            }
        }
        return lines.toString();
    }

    /** The character itself, a space for any kind of white space, or {@link #DROPPED}. */
    static int cleaned(int character) {
        if (character > ' ' && character < 0x7F) {
            return character;
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> character == '\u0085' || Character.isWhitespace(character) ? ' ' : DROPPED;
            // Soft hyphens, joiners of no width, marks and overrides of direction, byte order marks, tags.
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> DROPPED;
            default -> character;
        };
    }

    static boolean isDropped(int cleaned) {
        return cleaned == DROPPED;
    }

    /** Letters and digits alone, in lower case: two titles that differ in quotes and dashes are the same. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
