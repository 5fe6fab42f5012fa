package newsledger.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to text: by the byte order mark, else as UTF-8, else as an HTML page says, else as windows-1252 with a warning. */
final class Decoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 4_096;
    private static final int MAX_CONTROL_PERCENT = 2;

    private static final Pattern META = Pattern.compile("(?i)<meta[^>]{0,200}charset=[\"']?(?<name>[a-z0-9_:-]{1,40})");

    private Decoding() {}

    static String text(byte[] bytes, Format format, Log log) throws Refusal {
        String text = Characters.lines(decoded(bytes, format, log));
        if (text.isBlank()) {
            throw new Refusal("the file is empty: write the article or delete the file");
        }
        return text;
    }

    private static String decoded(byte[] bytes, Format format, Log log) throws Refusal {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3).orElseGet(() -> guessed(bytes, log));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        refuseBinary(bytes);
        Optional<String> utf8 = utf8(bytes, 0);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        Optional<Charset> declared = format == Format.HTML ? declared(bytes) : Optional.empty();
        return declared.map(charset -> new String(bytes, charset)).orElseGet(() -> guessed(bytes, log));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseBinary(byte[] bytes) throws Refusal {
        int controls = 0;
        for (byte each : bytes) {
            if (each == 0) {
                throw new Refusal("not a text file (it holds zero bytes): save the article as plain text in UTF-8");
            }
            controls += each > 0 && each < ' ' && "\t\n\r\f".indexOf(each) < 0 ? 1 : 0;
        }
        if (controls * 100L > (long) bytes.length * MAX_CONTROL_PERCENT) {
            throw new Refusal(
                    "not a text file (it is full of control characters): save the article as plain text in UTF-8");
        }
    }

    private static Optional<String> utf8(byte[] bytes, int from) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        try {
            return meta.find() ? Optional.of(Charset.forName(meta.group("name"))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String guessed(byte[] bytes, Log log) {
        log.warning(0, 0, "not in UTF-8, read as windows-1252: check accents and quotes, or save it as UTF-8");
        return new String(bytes, WINDOWS);
    }
}
