package newsledger.entity;

/** A mention by name, and the words {@code from} to {@code to} that it consists of. */
record Named(int from, int to, Mention mention) {

    Entity entity() {
        return mention.entity();
    }
}
