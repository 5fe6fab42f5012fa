package newsledger.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Describes the data files of a site as a <a href="https://datapackage.org/standard/data-package/">Frictionless Data Package</a> 2.0,
 * {@code datapackage.json}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DataPackage(
        @JsonProperty("$schema") String schema,
        String name,
        String title,
        String description,
        @Nullable String homepage,
        List<Resource> resources) {
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    /** One file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Resource(
            String name,
            @Nullable String type,
            String path,
            String description,
            String format,
            String mediatype,
            String encoding,
            @Nullable Schema schema) {

        /** Only tables, that is CSV and JSON lines, have a schema that tools can read them by. */
        private static Resource of(DataFile file) {
            boolean table = file.format() != DataFile.Format.JSON;
            return new Resource(
                    file.name(),
                    table ? "table" : null,
                    file.path(),
                    file.description(),
                    file.format().label(),
                    file.format().mediaType(),
                    "utf-8",
                    table ? new Schema(file.fields(), List.of("")) : null);
        }
    }

    /** What its columns are; an empty cell is no value. */
    record Schema(List<Field> fields, List<String> missingValues) {}

    /**
     * Describes all files.
     *
     * @param homepage the address of the site, null where it is not known
     */
    public static String json(String title, String description, @Nullable String homepage) {
        List<Resource> resources = DataFiles.all().stream().map(Resource::of).toList();
        return Json.pretty(new DataPackage(PROFILE, "newsledger", title, description, homepage, resources));
    }
}
