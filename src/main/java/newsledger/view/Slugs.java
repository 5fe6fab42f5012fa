package newsledger.view;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the last parts of addresses: {@code C++ & Rust} is {@code c-plus-plus-and-rust}. */
public final class Slugs {
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    /** The slug of {@code name}; names that differ in case, accents and punctuation have the same one. */
    public static String of(String name) {
        String spoken = name.replace("+", " plus ").replace("#", " sharp ").replace("&", " and ");
        String bare = ACCENTS.matcher(Normalizer.normalize(spoken, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = NOT_PLAIN.matcher(bare).replaceAll("-");
        String trimmed = slug.substring(
                slug.startsWith("-") ? 1 : 0,
                slug.endsWith("-") && slug.length() > 1 ? slug.length() - 1 : slug.length());
        if (trimmed.isEmpty() || "-".equals(trimmed)) {
            // Names in other scripts keep an address of their own.
            return "x" + Integer.toHexString(bare.strip().hashCode());
        }
        return trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST) : trimmed;
    }

    /** A slug for {@code name} that this object has not given out before. */
    public String unique(String name) {
        String slug = of(name);
        String free = slug;
        for (int n = 2; !taken.add(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }
}
