package newsledger.browser;

import java.util.List;

/** How a reader's screen shows a page. */
record Look(int width, boolean dark) {
    static final Look DESK = new Look(1280, false);
    static final Look PHONE = new Look(360, false);
    static final List<Look> ALL = List.of(DESK, new Look(1280, true), PHONE, new Look(360, true));

    String scheme() {
        return dark ? "dark" : "light";
    }

    @Override
    public String toString() {
        return width + "-" + scheme();
    }
}
