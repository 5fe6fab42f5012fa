package newsledger.site;

import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.article.Format;
import newsledger.article.Inline;
import newsledger.article.Metadata;
import newsledger.article.Sentence;
import newsledger.article.Span;
import newsledger.entity.Entity;
import newsledger.fact.Claim;
import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Reason;
import newsledger.fact.Status;
import newsledger.figure.Figure;
import newsledger.figure.Kind;
import newsledger.figure.Qualifier;
import newsledger.figure.Quantity;
import newsledger.figure.Unit;
import newsledger.time.Period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * An article made by hand for tests, with facts about the figures that stand in brackets in its text:
 * {@code "Alpha bought Beta for [$2 billion]."}
 */
public final class Story {
    private final String slug;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Span> marked = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private String date = "2025-03-04";
    private String author = "Ann Example";
    private String source = "Example Times";
    private String url = "https://news.example/story";
    private List<String> topics = List.of("Energy");
    private List<String> companies = List.of();
    private List<String> aliases = List.of();

    public Story(String slug, String title) {
        this.slug = slug;
        block(Block.Kind.TITLE, 1, title);
    }

    public Story date(String date) {
        this.date = date;
        return this;
    }

    public Story by(String author, String source, String url) {
        this.author = author;
        this.source = source;
        this.url = url;
        return this;
    }

    public Story topics(String... topics) {
        this.topics = List.of(topics);
        return this;
    }

    public Story companies(String... companies) {
        this.companies = List.of(companies);
        return this;
    }

    public Story aliases(String... aliases) {
        this.aliases = List.of(aliases);
        return this;
    }

    public Story paragraph(String bracketed) {
        return block(Block.Kind.PARAGRAPH, 0, bracketed);
    }

    /** A block of one sentence. */
    public Story block(Block.Kind kind, int level, String bracketed) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        int open = -1;
        for (int i = 0; i < bracketed.length(); i++) {
            char c = bracketed.charAt(i);
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                marked.add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        Span span = new Span(start, text.length());
        blocks.add(new Block(kind, level, span));
        sentences.add(new Sentence(span, span.of(text.toString()), blocks.size() - 1));
        return this;
    }

    /** Makes the first place of {@code words} a link, or emphasised. */
    public Story inline(Inline.Kind kind, String words, String href) {
        int start = text.indexOf(words);
        inlines.add(new Inline(kind, new Span(start, start + words.length()), href.isEmpty() ? null : href));
        return this;
    }

    public Story money(FactType type, String amount, String subject, String counterparty) {
        return fact(type, amount, new Unit(Kind.MONEY, "USD", null), null, subject, counterparty);
    }

    public Story years(String years, String subject) {
        return fact(FactType.DEAL_DURATION, years, new Unit(Kind.DURATION, "year", null), null, subject, "");
    }

    public Story move(String percent, Direction direction, String subject) {
        return fact(FactType.STOCK_MOVE, percent, new Unit(Kind.PERCENT, "%", null), direction, subject, "");
    }

    /** The fact of the next bracketed figure. */
    public Story fact(
            FactType type, String amount, Unit unit, Direction direction, String subject, String counterparty) {
        return fact(type, amount, unit, direction, entity(subject), entity(counterparty));
    }

    /** A cost of one dollar. */
    public Story cost(Entity subject) {
        return fact(FactType.COST, "1", new Unit(Kind.MONEY, "USD", null), null, subject, null);
    }

    private Story fact(
            FactType type, String amount, Unit unit, Direction direction, Entity subject, Entity counterparty) {
        Span span = marked.get(facts.size());
        Sentence sentence = sentences.stream()
                .filter(s -> s.span().contains(span))
                .findFirst()
                .orElseThrow();
        Quantity quantity = Quantity.of(new BigDecimal(amount), unit);
        facts.add(new Fact(
                slug,
                facts.size() + 1,
                sentence,
                new Figure(span, span, span.of(text.toString()), quantity, Qualifier.EXACT),
                new Claim(type, subject, counterparty, direction, null, Status.REPORTED, new Period.Quarter(2024, 4)),
                new Reason("by-hand", new BigDecimal("0.9")),
                List.of()));
        return this;
    }

    private static Entity entity(String name) {
        return name.isEmpty() ? null : new Entity(name, Entity.Kind.ORGANISATION, List.of());
    }

    public Article article() {
        Metadata metadata = new Metadata(
                blocks.get(0).span().of(text.toString()),
                date.isEmpty() ? null : LocalDate.parse(date).atStartOfDay().atOffset(ZoneOffset.UTC),
                author,
                source,
                url,
                null,
                topics,
                companies,
                aliases,
                List.of(),
                false);
        return new Article(slug, slug + ".md", Format.MARKDOWN, metadata, text.toString(), blocks, inlines, sentences);
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }
}
