package newsledger.table;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableTest {

    @Test
    void readsCellsByColumnAndSkipsCommentsAndEmptyLines() {
        var rows = Table.rows(TableTest.class, "fruit.csv");

        assertThat(rows).extracting(row -> row.get("name")).containsExactly("apple", "pear");
        assertThat(rows.get(0).list("plural")).containsExactly("apples", "pippins");
    }

    @Test
    void aMissingCellIsEmpty() {
        var pear = Table.rows(TableTest.class, "fruit.csv").get(1);

        assertThat(pear.get("weight")).isEmpty();
        assertThat(pear.list("plural")).isEmpty();
        assertThat(pear.place()).isEqualTo("fruit.csv:5");
    }

    @Test
    void aMissingTableIsNamed() {
        assertThatThrownBy(() -> Table.rows(TableTest.class, "nuts.csv"))
                .hasMessageContaining("nuts.csv")
                .hasMessageContaining("TableTest");
    }
}
