package newsledger.page;

import newsledger.data.DataFile;
import newsledger.data.Field;

import java.util.List;

/**
 * The downloads and what is in them.
 *
 * @param facts how many there are: {@code 12,345}
 * @param fields of a fact
 */
public record DataPage(Head head, String facts, String articles, List<DataFile> files, List<Field> fields)
        implements Page {

    public DataPage {
        files = List.copyOf(files);
        fields = List.copyOf(fields);
    }

    @Override
    public String path() {
        return "data/";
    }

    @Override
    public String template() {
        return "data.ftlh";
    }
}
