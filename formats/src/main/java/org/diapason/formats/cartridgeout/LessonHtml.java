package org.diapason.formats.cartridgeout;

import java.util.List;
import java.util.function.UnaryOperator;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.xml.XmlOut;

/**
 * Blocks as plain HTML that a learning management system keeps as it is: no script, no style of its own, and headings
 * that begin below the title which the system shows itself.
 */
final class LessonHtml {

    private static final int FIRST_LEVEL = 2;
    private static final int LAST_LEVEL = 6;

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final UnaryOperator<String> address;
    private Say say = Say.to(Lang.EN);

    /** Writes with the addresses of links turned into those of the package. */
    LessonHtml(UnaryOperator<String> address) {
        this.address = address;
    }

    /** A whole page. */
    String page(String title, List<Block> blocks, List<Lang> langs) {
        out.setLength(0);
        out.append("<!DOCTYPE html>\n<html lang=\"").append(langs.getFirst()).append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n<title>");
        words(title);
        out.append("</title>\n<link rel=\"stylesheet\" href=\"")
                .append(CartridgeOut.THEME)
                .append("\">\n</head>\n<body>\n");
        body(blocks, langs);
        out.append("</body>\n</html>\n");
        return out.toString();
    }

    /** What stands in a page, for whatever has a frame of its own. */
    String fragment(List<Block> blocks, List<Lang> langs) {
        out.setLength(0);
        body(blocks, langs);
        return out.toString();
    }

    private void body(List<Block> blocks, List<Lang> langs) {
        for (Lang lang : langs) {
            say = Say.to(lang);
            out.append("<div class=\"diapason\" lang=\"").append(lang).append("\">\n");
            blocks.forEach(block -> block(block, FIRST_LEVEL));
            out.append("</div>\n");
        }
    }

    private void block(Block block, int level) {
        switch (block) {
            case Block.Section section -> {
                said("h" + level, section.heading());
                section.blocks().forEach(inner -> block(inner, Math.min(LAST_LEVEL, level + 1)));
            }
            case Block.Words words -> entry("p", words.words());
            case Block.Items items -> list(items.inOrder() ? "ol" : "ul", items.items());
            case Block.Ticks ticks -> list("ul", ticks.items());
            case Block.Facts facts -> facts(facts);
            case Block.Grid grid -> grid(grid);
            case Block.Figure figure -> {
                said("p", figure.caption());
                said("p", figure.alternative());
            }
            case Block.Aside aside -> aside(aside, level);
            case Block.Blank blank -> {
                out.append("<p class=\"diapason-fill\">");
                inline(blank.label());
                out.append(" <em>")
                        .append(say.in("(à remplir)", "(to fill in)"))
                        .append("</em></p>\n");
            }
            case Block.Link link -> {
                out.append("<p><a href=\"");
                words(address.apply(link.url()));
                out.append("\">");
                inline(link.label());
                out.append("</a></p>\n");
            }
        }
    }

    private void aside(Block.Aside aside, int level) {
        out.append("<div class=\"diapason-aside\">\n<p><strong>");
        inline(aside.heading());
        out.append("</strong></p>\n");
        aside.blocks().forEach(inner -> block(inner, level));
        out.append("</div>\n");
    }

    private void facts(Block.Facts facts) {
        out.append("<dl>\n");
        for (Block.Facts.Line line : facts.lines()) {
            said("dt", line.label());
            entry("dd", line.entry());
        }
        out.append("</dl>\n");
    }

    private void grid(Block.Grid grid) {
        out.append("<table>\n");
        said("caption", grid.caption());
        out.append("<thead><tr>\n");
        for (Text head : grid.heads()) {
            out.append("<th scope=\"col\">");
            inline(head);
            out.append("</th>\n");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<Entry> row : grid.rows()) {
            out.append("<tr>\n<th scope=\"row\">");
            inline(row.getFirst());
            out.append("</th>\n");
            row.subList(1, row.size()).forEach(entry -> entry("td", entry));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void list(String tag, List<Text> items) {
        out.append('<').append(tag).append(">\n");
        items.forEach(item -> said("li", item));
        out.append("</").append(tag).append(">\n");
    }

    private void said(String tag, Text text) {
        out.append('<').append(tag).append('>');
        inline(text);
        out.append("</").append(tag).append(">\n");
    }

    private void entry(String tag, Entry entry) {
        out.append('<').append(tag).append('>');
        inline(entry);
        out.append("</").append(tag).append(">\n");
    }

    private void inline(Entry entry) {
        switch (entry) {
            case Entry.Told(List<Text> lines) -> {
                for (int at = 0; at < lines.size(); at++) {
                    out.append(at == 0 ? "" : "<br>");
                    inline(lines.get(at));
                }
            }
            case Entry.Silent ignored ->
                out.append("<em>").append(say.in("à préciser", "to be stated")).append("</em>");
            case Entry.Open ignored -> out.append("\u2026");
        }
    }

    private void inline(Text text) {
        Said said = say.text(text);
        if (said.lang() == null) {
            words(said.words());
            return;
        }
        out.append("<span lang=\"").append(said.lang()).append("\">");
        words(said.words());
        out.append("</span>");
    }

    /** Words as they stand in HTML; characters that XML cannot hold are left out, as a page often travels within XML. */
    private void words(String words) {
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (isPlain(c)) {
                continue;
            }
            out.append(words, from, at);
            from = at + 1;
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {}
            }
        }
        out.append(words, from, words.length());
    }

    private static boolean isPlain(char c) {
        return c != '&' && c != '<' && c != '>' && c != '"' && XmlOut.canHold(c);
    }
}
