package newsledger.page;

import java.util.List;

/** A part of an article as pages show it. {@code kind} tells templates which of the records it is. */
public sealed interface Passage {

    /** {@code paragraph}, {@code heading}, {@code quote}, {@code code}, {@code list} or {@code table}. */
    String kind();

    /**
     * Words in one stretch.
     *
     * @param level of a heading, 3 to 6, otherwise 0
     */
    record Words(String kind, int level, List<Run> runs) implements Passage {
        public Words {
            runs = List.copyOf(runs);
        }
    }

    /** Items that follow each other. */
    record Items(List<Item> items) implements Passage {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "list";
        }
    }

    /**
     * One item of a list.
     *
     * @param level its depth from 1 to 4
     */
    record Item(int level, List<Run> runs) {
        public Item {
            runs = List.copyOf(runs);
        }
    }

    /** A table; a cell is a list of runs. */
    record Grid(List<List<Run>> head, List<List<List<Run>>> rows) implements Passage {
        public Grid {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        @Override
        public String kind() {
            return "table";
        }
    }
}
