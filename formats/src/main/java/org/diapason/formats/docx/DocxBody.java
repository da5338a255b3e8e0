package org.diapason.formats.docx;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;
import org.diapason.formats.drawing.Drawings;
import org.diapason.formats.html.Bilingual;
import org.diapason.formats.html.Say;
import org.diapason.formats.xml.XmlWords;

/** Writes the body of a Word file, block by block. */
final class DocxBody {

    static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

    /** What tells words that are set apart: a line on their left, in line with that of their tables. */
    private static final String BAR =
            "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"17508A\"/></w:pBdr><w:ind w:left=\"160\"/>";

    /** The same for an item of a list, whose words stand further in. */
    private static final String BAR_OF_ITEM =
            "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"14\" w:color=\"17508A\"/></w:pBdr><w:ind w:left=\"614\" w:hanging=\"340\"/>";

    private static final int LONGEST_NAME = 64;

    private final DocxRuns runs;
    private final DocxParts parts;
    private final StringBuilder out = new StringBuilder();
    private final DocxTables tables;

    /** Whether what is being written is set apart from the rest, and stays on one page. */
    private boolean aside;

    /** What stands above the table that may come next. */
    private Text heading = Text.both("", "");

    private int part;
    private int bookmarks;

    /** Whether the parts are listed before the first, and how many of them were written. */
    private boolean listed;

    private int named;

    private Say say = Say.to(Lang.EN);

    DocxBody(String lang, DocxParts parts) {
        this.runs = new DocxRuns(lang);
        this.parts = parts;
        this.tables = new DocxTables(runs, out);
    }

    /** One language of the document, the one with this number of all. */
    void write(Paper paper, List<Lang> langs, int number) {
        part = number;
        named = 0;
        tables.of(paper.blocks());
        others(langs);
        say = Say.to(langs.get(number));
        runs.speak(say);
        boolean apart = !paper.subject().equals(paper.provenance().series());
        paragraph("Series", runs.text(paper.provenance().series()));
        paragraph("Title", bookmarked("part" + part, runs.text(paper.title())));
        paragraph(apart ? "Subtitle" : "Underline", apart ? runs.text(paper.subject()) : "");
        write(paper.blocks().subList(0, paper.opening()), 1);
        contents(paper.contents());
        write(paper.blocks().subList(paper.opening(), paper.blocks().size()), 1);
        paragraph("Provenance", runs.text(paper.provenance().inWords()));
    }

    /** Where the same stands in the other language, said in that language. */
    private void others(List<Lang> langs) {
        String start = part > 0 ? "<w:pageBreakBefore/>" : "";
        for (int i = 0; i < langs.size(); i++) {
            if (i != part) {
                say = Say.to(langs.get(i));
                runs.speak(say);
                paragraph("Other", start, way("part" + i, runs.linked(Bilingual.here(say))));
                start = "";
            }
        }
    }

    /** Ways to the parts, without the numbers of their pages, which only Word could tell and tells too late. */
    private void contents(List<Block.Section> sections) {
        listed = !sections.isEmpty();
        if (listed) {
            paragraph("ContentsTitle", runs.plain(Bilingual.contents(say)));
        }
        for (int i = 0; i < sections.size(); i++) {
            paragraph("TOC1", way(place(i), runs.text(sections.get(i).heading())));
        }
    }

    private String place(int section) {
        return "part" + part + "_" + section;
    }

    private static String way(String place, String content) {
        return "<w:hyperlink w:anchor=\"" + place + "\">" + content + "</w:hyperlink>";
    }

    private String bookmarked(String place, String content) {
        int id = ++bookmarks;
        return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + place + "\"/>" + content + "<w:bookmarkEnd w:id=\""
                + id + "\"/>";
    }

    String document() {
        return XmlWords.HEAD + "<w:document" + NAMES + "><w:body>" + out
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
                + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
                + "<w:pgMar w:top=\"1080\" w:right=\"1080\" w:bottom=\"1080\" w:left=\"1080\" w:header=\"540\" w:footer=\"540\" w:gutter=\"0\"/>"
                + "</w:sectPr></w:body></w:document>";
    }

    /** Words that lead into a list stay on its page. */
    private void write(List<Block> blocks, int level) {
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : blocks.get(i);
            boolean leads = next instanceof Block.Items || next instanceof Block.Ticks;
            if (leads && blocks.get(i) instanceof Block.Words(Entry words)) {
                paragraph("Lead", runs.entry(words));
            } else {
                write(blocks.get(i), level);
            }
        }
    }

    private void write(Block block, int level) {
        switch (block) {
            case Block.Section section -> {
                String words = runs.text(section.heading());
                paragraph(
                        "Heading" + Math.min(level, 3),
                        section.onItsOwn() ? "<w:pageBreakBefore/>" : "",
                        listed && level == 1 ? bookmarked(place(named++), words) : words);
                heading = section.heading();
                write(section.blocks(), level + 1);
            }
            case Block.Words words -> paragraph("Normal", runs.entry(words.words()));
            case Block.Items items -> list(items);
            case Block.Facts facts -> {
                tables.facts(facts, aside);
                paragraph("Cell", "");
            }
            case Block.Grid grid -> {
                if (!grid.isNamedBy(heading)) {
                    paragraph("Caption", runs.text(grid.caption()));
                }
                tables.grid(grid, say, aside);
                paragraph("Cell", "");
            }
            case Block.Figure figure -> figure(figure);
            case Block.Aside(Text about, List<Block> inner) -> {
                aside = true;
                paragraph("Aside", runs.text(about));
                write(inner, level);
                aside = false;
            }
            case Block.Blank blank -> blank(blank);
            case Block.Ticks ticks ->
                ticks.items()
                        .forEach(item ->
                                paragraph("ListParagraph", runs.box() + runs.plain("\u00a0 ") + runs.text(item)));
            case Block.Link link -> link(link);
        }
    }

    private void paragraph(String style, String content) {
        paragraph(style, "", content);
    }

    /** The properties stand in the order that the schema asks for. */
    private void paragraph(String style, String properties, String content) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(aside ? "<w:keepNext/>" : "")
                .append(properties)
                .append(!aside ? "" : properties.startsWith("<w:numPr>") ? BAR_OF_ITEM : BAR)
                .append("</w:pPr>")
                .append(content)
                .append("</w:p>");
    }

    private void list(Block.Items items) {
        int number = items.inOrder() ? parts.orderedList() : 1;
        for (Text item : items.items()) {
            paragraph(
                    "ListParagraph",
                    "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + number + "\"/></w:numPr>",
                    runs.text(item));
        }
    }

    private void figure(Block.Figure figure) {
        Drawings.of(figure.picture(), say.lang()).ifPresent(drawing -> {
            int number = parts.picture(drawing.png());
            out.append("<w:p><w:pPr><w:keepNext/></w:pPr><w:r>")
                    .append(DocxPicture.inline(
                            number,
                            drawing,
                            say.text(figure.caption()).words(),
                            say.text(figure.alternative()).words()))
                    .append("</w:r></w:p>");
        });
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/><w:keepNext w:val=\"0\"/></w:pPr>")
                .append(runs.text(figure.caption()))
                .append("</w:p>");
        paragraph("Normal", runs.text(figure.alternative()));
    }

    private void blank(Block.Blank blank) {
        paragraph("Label", runs.text(blank.label()));
        out.append("<w:sdt><w:sdtPr><w:alias w:val=\"")
                .append(XmlWords.safe(named(say.text(blank.label()).words())))
                .append("\"/></w:sdtPr><w:sdtContent>");
        for (int line = 0; line < blank.lines(); line++) {
            paragraph("Rule", runs.plain("\u00a0"));
        }
        out.append("</w:sdtContent></w:sdt>");
    }

    /** Word shows at most 64 characters of the name of a field. */
    private static String named(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_NAME
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private void link(Block.Link link) {
        out.append("<w:p><w:hyperlink r:id=\"")
                .append(parts.link(link.url()))
                .append("\">")
                .append(runs.styled("Hyperlink", link.label()))
                .append("</w:hyperlink></w:p>");
    }
}
