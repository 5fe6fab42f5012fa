package newsledger.page;

import java.util.List;

/**
 * A sentence, or the part of it that stands in one cell, or the blanks between two.
 *
 * @param id the sentence's anchor {@code s12}, where it holds a figure and begins here; otherwise empty
 */
public record Run(String id, List<Piece> pieces) {

    public Run {
        pieces = List.copyOf(pieces);
    }
}
