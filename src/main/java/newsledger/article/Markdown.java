package newsledger.article;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Markdown with front matter. It is made HTML and then read as such, so raw HTML in it is nothing special. */
final class Markdown {
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            StrikethroughExtension.create(),
                            FootnoteExtension.create(),
                            AutolinkExtension.create()))
            // An indented line in an article is a stray indent of pasted HTML, not a program.
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .toImmutable();

    /** {@code [ad_1]}, {@code [caption id="a"]}, {@code {% include video.html %}} */
    private static final Pattern SHORTCODE = Pattern.compile(
            "\\[/?(?:ad_\\d+|caption|gallery|embed|video|audio|playlist|youtube|vimeo|tweet|vc_\\w+|et_pb_\\w+|su_\\w+)(?: [^\\[\\]\\n]{0,500})?\\]"
                    + "|\\{\\{[^{}\\n]{0,500}\\}\\}|\\{%[^{%\\n]{0,500}%\\}");

    private Markdown() {}

    static Story read(Source source, ZoneId zone, Log log) throws Refusal {
        FrontMatter matter = FrontMatter.split(source.text());
        Found found = matter.read(zone, log);
        String body = withoutShortcodes(source, matter.bodyStart(), log);
        Nesting.checkMarkdown(body, source.lineAt(matter.bodyStart()));
        String html = HtmlRenderer.builder(OPTIONS)
                .build()
                .render(Parser.builder(OPTIONS).build().parse(body));
        Nesting.checkHtml(html);
        Document page = Jsoup.parse(html);
        PageParts.clear(page, log);
        return new Story(found, Headings.ofMarkup(Dom.pieces(page.body())));
    }

    private static String withoutShortcodes(Source source, int start, Log log) {
        Matcher matcher = SHORTCODE.matcher(source.text().substring(start));
        return matcher.replaceAll(match -> {
            log.note(source.lineAt(start + match.start()), "left out a shortcode: " + match.group());
            return "";
        });
    }
}
