package newsledger.article;

/** Refuses text that would cost far more than its length to read. */
final class Nesting {
    private Nesting() {}

    static void checkMarkdown(String body, int firstLine) throws Refusal {}

    static void checkHtml(String html) throws Refusal {}
}
