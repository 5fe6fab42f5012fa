package newsledger.article;

import newsledger.table.Row;
import newsledger.table.Table;
import newsledger.yaml.Complaint;
import newsledger.yaml.Fields;
import newsledger.yaml.Node;
import newsledger.yaml.Yaml;
import newsledger.yaml.YamlException;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between {@code ---} and {@code ---} with which a Markdown file begins: our keys, and those of other generators.
 *
 * @param yaml the lines between, or null where a file has none
 * @param bodyStart where the rest of the file begins
 */
record FrontMatter(@Nullable String yaml, int bodyStart) {
    private static final List<Row> KEYS = Table.rows(FrontMatter.class, "front-matter.csv");
    private static final List<String> OWN = KEYS.stream()
            .filter(row -> row.get("own").equals("yes"))
            .map(row -> row.get("key"))
            .toList();
    private static final List<String> ALL =
            KEYS.stream().map(row -> row.get("key")).toList();
    private static final Set<String> DRAFTS = Set.of("draft", "pending", "private", "auto-draft", "trash");

    private static final Pattern FENCED = Pattern.compile("\\A\\n*---[ \\t]*\\n");
    private static final Pattern END = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.MULTILINE);
    /** {@code /2024/05/ferry/}, where another generator had the article */
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~/-]{1,300}");

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    static FrontMatter split(String text) throws Refusal {
        if (text.startsWith("+++\n")) {
            throw new Refusal(
                    1, 1, "front matter in TOML (+++) is not read: write it in YAML, between two lines of ---");
        }
        Matcher fence = FENCED.matcher(text);
        if (!fence.find()) {
            return new FrontMatter(null, 0);
        }
        Matcher end = END.matcher(text);
        if (!end.find(fence.end())) {
            throw new Refusal(1, 1, "front matter begins with --- and never ends: close it with a line of ---");
        }
        return new FrontMatter(text.substring(fence.end(), end.start()), end.end());
    }

    Found read(ZoneId zone, Log log) throws Refusal {
        if (yaml == null) {
            return Found.NOTHING;
        }
        Fields fields;
        try {
            fields = Fields.of(Yaml.mapping(yaml, 2));
        } catch (YamlException e) {
            Complaint complaint = e.complaint();
            throw new Refusal(complaint.line(), complaint.column(), "front matter: " + complaint.message());
        }
        Found found = found(fields, zone);
        if (isOurs(fields)) {
            fields.unknown(OWN, ALL);
        }
        for (Complaint complaint : fields.complaints()) {
            log.warning(complaint.line(), complaint.column(), "front matter: " + complaint.message());
        }
        return found;
    }

    /** Other generators let everyone invent keys; only in files written for us is an unknown key a slip. */
    private static boolean isOurs(Fields fields) {
        return fields.mapping().entries().stream()
                .map(Node.Entry::key)
                .noneMatch(key -> ALL.contains(key) && !OWN.contains(key));
    }

    private static Found found(Fields fields, ZoneId zone) {
        return new Found(
                text(fields, "title"),
                date(fields, zone),
                author(fields),
                text(fields, "source"),
                url(fields),
                text(fields, "summary"),
                text(fields, "slug"),
                topics(fields),
                fields.strings("companies"),
                aliases(fields),
                corrections(fields),
                revisions(fields, zone),
                isDraft(fields));
    }

    private static List<String> keys(String field) {
        return KEYS.stream()
                .filter(row -> row.get("field").equals(field))
                .map(row -> row.get("key"))
                .toList();
    }

    private static @Nullable String text(Fields fields, String field) {
        for (String key : keys(field)) {
            Optional<String> value = fields.string(key).map(Markup::words).filter(words -> !words.isEmpty());
            if (value.isPresent()) {
                return value.get();
            }
        }
        return null;
    }

    private static @Nullable OffsetDateTime date(Fields fields, ZoneId zone) {
        for (String key : keys("date")) {
            Optional<OffsetDateTime> date =
                    fields.read(key, "a date such as 2025-03-31 or 2025-03-31 14:30", text -> Dates.of(text, zone));
            if (date.isPresent()) {
                return date.get();
            }
        }
        // Jekyll's “published” says whether, other generators' says when.
        return fields.node("published")
                .filter(Node.Scalar.class::isInstance)
                .flatMap(node -> Dates.of(((Node.Scalar) node).text(), zone))
                .orElse(null);
    }

    private static @Nullable String author(Fields fields) {
        for (String key : keys("author")) {
            List<String> names = fields.node(key).orElse(null) instanceof Node.Mapping
                    ? fields.fields(key).orElseThrow().strings("name")
                    : fields.strings(key);
            if (!names.isEmpty()) {
                return Characters.line(String.join(", ", names));
            }
        }
        return null;
    }

    private static @Nullable String url(Fields fields) {
        for (String key : keys("url")) {
            if (isPath(fields, key)) {
                continue;
            }
            Optional<String> address = key.equals("url")
                    ? fields.read(
                            key, "an address that begins with http", text -> Optional.ofNullable(Addresses.web(text)))
                    : fields.strings(key).stream().findFirst().map(Addresses::web);
            if (address.isPresent()) {
                return address.get();
            }
        }
        return null;
    }

    /** Our topics, or else all the tags and categories of another generator, each once however it is cased. */
    private static List<String> topics(Fields fields) {
        Map<String, String> topics = new LinkedHashMap<>();
        for (String key : keys("topics")) {
            for (String value : fields.strings(key)) {
                boolean whole = fields.node(key).orElse(null) instanceof Node.Listing;
                for (String topic : whole ? List.of(value) : List.of(COMMA.split(value))) {
                    String words = Markup.words(topic);
                    if (!words.isEmpty()) {
                        topics.putIfAbsent(words.toLowerCase(Locale.ROOT), words);
                    }
                }
            }
            if (key.equals("topics") && !topics.isEmpty()) {
                break;
            }
        }
        return List.copyOf(topics.values());
    }

    private static List<String> aliases(Fields fields) {
        Set<String> paths = new LinkedHashSet<>();
        keys("aliases").forEach(key -> paths.addAll(fields.strings(key)));
        for (String key : List.of("url", "permalink")) {
            if (isPath(fields, key)) {
                paths.addAll(fields.strings(key));
            }
        }
        return List.copyOf(paths);
    }

    private static boolean isPath(Fields fields, String key) {
        List<String> values = fields.strings(key);
        return values.size() == 1 && PATH.matcher(values.get(0)).matches();
    }

    private static boolean isDraft(Fields fields) {
        boolean unpublished = fields.string("published")
                .map(text -> text.equalsIgnoreCase("false") || text.equalsIgnoreCase("no"))
                .orElse(false);
        boolean status = keys("status").stream()
                .flatMap(key -> fields.string(key).stream())
                .anyMatch(text -> DRAFTS.contains(text.toLowerCase(Locale.ROOT)));
        return fields.flag("draft").orElse(false) || unpublished || status;
    }

    private static List<Correction> corrections(Fields fields) {
        List<Correction> corrections = new ArrayList<>();
        for (Fields each : fields.list("corrections")) {
            String figure = each.string("figure").orElse(null);
            boolean ignore = each.flag("ignore").orElse(false);
            if (figure == null) {
                each.missing("figure");
            } else {
                int line = each.mapping().line();
                corrections.add(new Correction(figure, ignore, settings(each), line));
            }
        }
        return corrections;
    }

    /** {@code - date: 2025-03-08} with {@code note: loss corrected} */
    private static List<Revision> revisions(Fields fields, ZoneId zone) {
        List<Revision> revisions = new ArrayList<>();
        for (Fields each : fields.list("revisions")) {
            Optional<OffsetDateTime> date =
                    each.read("date", "a date such as 2025-03-31", text -> Dates.of(text, zone));
            if (each.node("date").isEmpty()) {
                each.missing("date");
            }
            each.unknown(List.of("date", "note"), List.of());
            String note = each.string("note").orElse("");
            date.ifPresent(day -> revisions.add(new Revision(day.toLocalDate(), note)));
        }
        return revisions;
    }

    private static Map<String, String> settings(Fields correction) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Node.Entry entry : correction.mapping().entries()) {
            String key = entry.key();
            if (!key.equals("figure") && !key.equals("ignore")) {
                correction.string(key).ifPresent(value -> settings.put(key, value));
            }
        }
        return settings;
    }
}
