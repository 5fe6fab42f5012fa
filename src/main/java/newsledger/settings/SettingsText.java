package newsledger.settings;

import newsledger.yaml.Complaint;
import newsledger.yaml.Fields;
import newsledger.yaml.Yaml;
import newsledger.yaml.YamlException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and checks the text of {@code newsledger.yml}. */
public final class SettingsText {
    /** Every key that does something, in the order of the documentation. */
    public static final List<String> KEYS = List.of(
            "title",
            "description",
            "base-url",
            "language",
            "zone",
            "article-text",
            "accent",
            "page-size",
            "feed-size",
            "topics",
            "aliases",
            "types",
            "cues");

    private static final int MAX_TITLE = 100;
    private static final int MAX_DESCRIPTION = 300;
    private static final Settings DEFAULTS = Settings.defaults();

    private final Fields fields;
    private final OwnWords own;
    private final List<Complaint> complaints = new ArrayList<>();

    private SettingsText(Fields fields, Inventory inventory) {
        this.fields = fields;
        this.own = new OwnWords(fields, inventory, complaints);
    }

    /**
     * The settings that {@code text} makes; whatever is wrong in it is complained of, with its place.
     *
     * @param inventory what types and cues are added to
     */
    public static Reading read(String text, Inventory inventory) {
        try {
            return new SettingsText(Fields.of(Yaml.mapping(text, 1)), inventory).reading();
        } catch (YamlException e) {
            return new Reading(DEFAULTS, List.of(e.complaint()));
        }
    }

    private Reading reading() {
        fields.unknown(KEYS, List.of());
        Settings settings = new Settings(
                text("title", MAX_TITLE).orElse(DEFAULTS.title()),
                text("description", MAX_DESCRIPTION).orElse(DEFAULTS.description()),
                fields.read("base-url", "an address such as https://example.org/news/", Values::address)
                        .orElse(DEFAULTS.baseUrl()),
                fields.read("language", "a language such as en or en-GB", Values::language)
                        .orElse(DEFAULTS.language()),
                fields.read("zone", "a time zone such as Europe/London", Values::zone)
                        .orElse(DEFAULTS.zone()),
                fields.read("article-text", "full, quotes or none", Values::articleText)
                        .orElse(DEFAULTS.articleText()),
                fields.read(
                                "accent",
                                "a colour such as #0b57a4 that is dark enough to be read on white",
                                Values::accent)
                        .orElse(DEFAULTS.accent()),
                fields.integer("page-size", 5, 200).orElse(DEFAULTS.pageSize()),
                fields.integer("feed-size", 1, 200).orElse(DEFAULTS.feedSize()),
                Names.in(fields, "topics", complaints),
                Names.in(fields, "aliases", complaints),
                own.types("types"),
                own.cues("cues"));
        complaints.addAll(fields.complaints());
        return new Reading(settings, complaints);
    }

    private Optional<String> text(String key, int longest) {
        return fields.read(key, "a text of up to " + longest + " characters", text -> Optional.of(text)
                .filter(fits -> fits.length() <= longest));
    }
}
