package newsledger.entity;

import newsledger.article.Span;

/**
 * A place where the text names an entity or refers back to it.
 *
 * @param span the name without a possessive ending
 * @param form how it is named there
 */
public record Mention(Span span, Entity entity, Form form) {

    /** A name ({@code OpenAI}), the word for what comes from a place ({@code Norwegian}), a description ({@code the company}, {@code the Seattle-based firm}) or a pronoun ({@code it}). */
    public enum Form {
        NAME,
        ADJECTIVE,
        DESCRIPTION,
        PRONOUN
    }
}
