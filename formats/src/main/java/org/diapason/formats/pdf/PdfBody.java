package org.diapason.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;
import org.diapason.formats.drawing.Drawings;
import org.diapason.formats.drawing.Drawings.Drawing;
import org.diapason.formats.html.Bilingual;
import org.diapason.formats.html.Columns;
import org.diapason.formats.html.Say;

/** Writes a document as the XHTML of which the pages are set. */
final class PdfBody {

    /** What the names of the drawings of a document begin with. */
    static final String DRAWING = "drawing-";

    /** A table of so few rows stays on one page. */
    private static final int SHORT = 6;

    /** One with more letters than this may be as high as half a page. */
    private static final int FEW_LETTERS = 600;

    private final StringBuilder out = new StringBuilder(32 * 1024);
    private final StringBuilder marks = new StringBuilder();
    private final List<Drawing> drawings = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private Map<List<Text>, Block.Grid> alike = Map.of();
    private Say say = Say.to(Lang.EN);
    private int parts;

    /** What stands above the table that may come next. */
    private Text heading = Text.both("", "");

    /** The whole document in these languages, and the style in which it is set. */
    String write(Paper paper, List<Lang> langs, String style) {
        alike = Columns.alike(paper.blocks());
        for (Lang lang : langs) {
            say = Say.to(lang);
            titles.add(title(paper));
            part(paper, langs);
        }
        Say first = Say.to(langs.getFirst());
        return "<html lang=\"" + first.lang().locale().toLanguageTag() + "\"><head><title>"
                + PdfText.safe(title())
                + "</title><meta name=\"description\" content=\""
                + PdfText.safe(first.text(paper.purpose()).words())
                + "\"/><meta name=\"author\" content=\"Diapason\"/><bookmarks>" + marks
                + "</bookmarks><style>" + style + "</style></head><body>" + out + "</body></html>";
    }

    /** What the whole document is called, in all its languages. */
    String title() {
        return String.join(" · ", titles);
    }

    /** The drawings that the document names, in their order. */
    List<Drawing> drawings() {
        return drawings;
    }

    private String title(Paper paper) {
        return say.text(paper.title()).words() + ", "
                + say.text(paper.subject()).words();
    }

    private void part(Paper paper, List<Lang> langs) {
        boolean marked = langs.size() > 1;
        boolean apart = !paper.subject().equals(paper.provenance().series());
        String name = "part-" + ++parts;
        out.append("<div class=\"paper\" lang=\"")
                .append(say.lang().locale().toLanguageTag())
                .append("\">");
        foot(paper);
        others(langs);
        paragraph("series", paper.provenance().series());
        out.append("<h1 id=\"")
                .append(name)
                .append("\">")
                .append(text(paper.title()))
                .append("</h1>");
        if (apart) {
            paragraph("subject", paper.subject());
        }
        out.append("<div class=\"head\"></div>");
        if (marked) {
            mark(name, title(paper));
        }
        int before = paper.opening();
        write(paper.blocks().subList(0, before), 2);
        contents(paper.contents());
        write(paper.blocks().subList(before, paper.blocks().size()), 2);
        if (marked) {
            marks.append("</bookmark>");
        }
        paragraph("provenance", paper.provenance().inWords());
        out.append("</div>");
    }

    /** Where the same stands in the other language, said in that language. */
    private void others(List<Lang> langs) {
        for (int i = 0; i < langs.size(); i++) {
            if (i + 1 != parts) {
                Say other = Say.to(langs.get(i));
                String words = PdfText.safe(Bilingual.here(other));
                out.append("<p class=\"other\" lang=\"" + other.lang().locale().toLanguageTag()
                        + "\"><a class=\"page\" href=\"#part-" + (i + 1) + "\" title=\"" + words + "\">" + words
                        + "</a></p>");
            }
        }
    }

    private void contents(List<Block.Section> sections) {
        if (sections.isEmpty()) {
            return;
        }
        out.append("<div class=\"contents\"><p class=\"contents-title\">")
                .append(PdfText.safe(Bilingual.contents(say)))
                .append("</p><ul>");
        for (Block.Section section : sections) {
            out.append("<li><a class=\"page\" href=\"#" + name(section) + "\" title=\""
                    + PdfText.safe(say.text(section.heading()).words()) + "\">" + text(section.heading())
                    + "</a></li>");
        }
        out.append("</ul></div>");
    }

    private String name(Block.Section section) {
        return "part-" + parts + "-" + section.id();
    }

    /** What stands at the foot of every page, so that a page that is found alone still says where it comes from. */
    private void foot(Paper paper) {
        out.append("<div class=\"foot\"><span>")
                .append(PdfText.safe(title(paper)))
                .append("</span> · ")
                .append(PdfText.safe(say.text(paper.provenance().inBrief()).words()))
                .append("</div>");
    }

    private void mark(String name, String words) {
        marks.append("<bookmark name=\"")
                .append(PdfText.safe(words))
                .append("\" href=\"#")
                .append(name)
                .append("\">");
    }

    /** Words that lead into a list stay on its page. */
    private void write(List<Block> blocks, int level) {
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : blocks.get(i);
            boolean leads = next instanceof Block.Items || next instanceof Block.Ticks;
            if (leads && blocks.get(i) instanceof Block.Words(Entry.Told(List<Text> lines))) {
                lines.forEach(line -> paragraph("lead", line));
            } else {
                write(blocks.get(i), level);
            }
        }
    }

    private void write(Block block, int level) {
        switch (block) {
            case Block.Section section -> section(section, level);
            case Block.Words words -> words(words.words());
            case Block.Items items -> list(items);
            case Block.Facts facts -> facts(facts);
            case Block.Grid grid -> grid(grid);
            case Block.Figure figure -> figure(figure);
            case Block.Aside aside -> {
                out.append("<div class=\"aside\">");
                paragraph("aside-title", aside.heading());
                write(aside.blocks(), level);
                out.append("</div>");
            }
            case Block.Blank blank -> {
                out.append("<div class=\"blank\">");
                paragraph("label", blank.label());
                out.append("<div class=\"rule\"></div>".repeat(blank.lines())).append("</div>");
            }
            case Block.Ticks ticks -> ticks(ticks);
            case Block.Link link ->
                out.append("<p class=\"link\"><a href=\"")
                        .append(PdfText.safe(link.url()))
                        .append("\" title=\"")
                        .append(PdfText.safe(say.text(link.label()).words()))
                        .append("\">")
                        .append(text(link.label()))
                        .append("</a></p>");
        }
    }

    private void section(Block.Section section, int level) {
        String name = name(section);
        int shown = Math.min(level, 4);
        mark(name, say.text(section.heading()).words());
        out.append("<h" + shown + " id=\"" + name + "\"" + (section.onItsOwn() ? " class=\"own\"" : "") + ">"
                + text(section.heading()) + "</h" + shown + ">");
        heading = section.heading();
        write(section.blocks(), level + 1);
        marks.append("</bookmark>");
    }

    private void words(Entry entry) {
        switch (entry) {
            case Entry.Told(List<Text> lines) -> lines.forEach(line -> paragraph("words", line));
            case Entry.Silent() -> out.append("<p>").append(entry(entry)).append("</p>");
            case Entry.Open() -> out.append("<div class=\"rule\"></div>");
        }
    }

    private void list(Block.Items items) {
        String tag = items.inOrder() ? "ol" : "ul";
        out.append('<').append(tag).append('>');
        items.items().forEach(item -> out.append("<li>").append(text(item)).append("</li>"));
        out.append("</").append(tag).append('>');
    }

    private void ticks(Block.Ticks ticks) {
        out.append("<ul class=\"ticks\">");
        ticks.items()
                .forEach(item -> out.append("<li><span class=\"box\">\u2610</span>")
                        .append(text(item))
                        .append("</li>"));
        out.append("</ul>");
    }

    private void facts(Block.Facts facts) {
        out.append("<table class=\"facts\"><tbody>");
        for (Block.Facts.Line line : facts.lines()) {
            out.append("<tr><th scope=\"row\">")
                    .append(text(line.label()))
                    .append("</th><td>")
                    .append(entry(line.entry()))
                    .append("</td></tr>");
        }
        out.append("</tbody></table>");
    }

    private void grid(Block.Grid grid) {
        int columns = grid.heads().size();
        int[] widths = Columns.widths(alike.getOrDefault(grid.heads(), grid), say, 100);
        boolean small = grid.rows().size() <= SHORT && Columns.letters(grid, say) <= FEW_LETTERS;
        // No page ends with the head of a table and nothing below it.
        out.append((small ? "" : "<div class=\"room\"></div>") + "<table class=\"grid" + (small ? " short" : " long")
                + "\">" + (grid.isNamedBy(heading) ? "" : "<caption>" + text(grid.caption()) + "</caption>")
                + "<thead><tr>");
        for (int i = 0; i < columns; i++) {
            out.append("<th scope=\"col\" style=\"width:" + widths[i] + "%\">"
                    + text(grid.heads().get(i)) + "</th>");
        }
        out.append("</tr></thead><tbody>");
        for (List<Entry> row : grid.rows()) {
            out.append(Columns.isToWrite(row) ? "<tr class=\"to-write\">" : "<tr>")
                    .append("<th scope=\"row\">")
                    .append(entry(row.getFirst()))
                    .append("</th>");
            row.subList(1, columns)
                    .forEach(each -> out.append("<td>").append(entry(each)).append("</td>"));
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private void figure(Block.Figure figure) {
        out.append("<div class=\"figure\">");
        Drawings.of(figure.picture(), say.lang()).ifPresent(drawn -> {
            out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"" + DRAWING + drawings.size() + "\" alt=\""
                    + PdfText.safe(say.text(figure.alternative()).words()) + "\"></svg>");
            drawings.add(drawn);
        });
        out.append("<p class=\"caption\"><b>")
                .append(text(figure.caption()))
                .append("</b> ")
                .append(text(figure.alternative()))
                .append("</p></div>");
    }

    private void paragraph(String style, Text words) {
        out.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(text(words))
                .append("</p>");
    }

    private String text(Text text) {
        return PdfText.of(text, say);
    }

    private String entry(Entry entry) {
        return PdfText.of(entry, say);
    }
}
