package newsledger.article;

import java.util.List;

/** What a file says: about its article, and the article's blocks; the title may be among them. */
record Story(Found found, List<Piece> pieces) {

    Story {
        pieces = List.copyOf(pieces);
    }
}
