package org.diapason.formats.docx;

import java.util.List;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Entry;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.xml.XmlWords;

/** Words as runs of a Word file; those in another language than the file's say which, so that they are read aright. */
final class DocxRuns {

    /** Not strong by itself: a style of letters that says so would be added to that of the paragraph, not put before it. */
    private static final String QUIET = style("Quiet") + "<w:b w:val=\"0\"/>";

    private final String usual;
    private Say say = Say.to(Lang.EN);

    DocxRuns(String usual) {
        this.usual = usual;
    }

    void speak(Say voice) {
        say = voice;
    }

    /** A text of the document. */
    String text(Text text) {
        return said(say.text(text), "");
    }

    /** A text in a style of letters. */
    String styled(String style, Text text) {
        return said(say.text(text), style(style));
    }

    /** Words in the language at hand. */
    String plain(String words) {
        return said(Said.here(words), "");
    }

    /** Words in the language at hand, as a way to somewhere. */
    String linked(String words) {
        return said(Said.here(words), style("Hyperlink"));
    }

    /** What stands in one place: words, a silence that shows, or a field to write in. */
    String entry(Entry entry) {
        return switch (entry) {
            case Entry.Told(List<Text> lines) ->
                lines.stream().map(this::text).collect(Collectors.joining("<w:r><w:br/></w:r>"));
            case Entry.Silent() -> said(Said.here(say.in("à préciser", "to be stated")), style("Silent"));
            case Entry.Open() -> field();
        };
    }

    /** The head of a row: what stands on its further lines explains the first, and is not strong. */
    String head(Entry entry) {
        if (!(entry instanceof Entry.Told(List<Text> lines)) || lines.size() == 1) {
            return entry(entry);
        }
        return text(lines.getFirst())
                + lines.subList(1, lines.size()).stream()
                        .map(line -> "<w:r><w:br/></w:r>" + said(say.text(line), QUIET))
                        .collect(Collectors.joining());
    }

    /** A box that is ticked on the screen or on paper. */
    String box() {
        return "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"0\"/>"
                + "<w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
                + "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr>"
                + "<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:eastAsia=\"MS Gothic\"/></w:rPr>"
                + "<w:t>\u2610</w:t></w:r></w:sdtContent></w:sdt>";
    }

    private String field() {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"" + XmlWords.safe(say.in("À remplir", "To fill in"))
                + "\"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space=\"preserve\">\u2003\u2003\u2003\u2003</w:t></w:r></w:sdtContent></w:sdt>";
    }

    private static String style(String name) {
        return "<w:rStyle w:val=\"" + name + "\"/>";
    }

    private String said(Said words, String letters) {
        String tag = words.lang() == null ? DocxPaper.tag(say.lang()) : DocxPaper.tag(new Lang(words.lang()));
        String properties = letters + (tag.equals(usual) ? "" : "<w:lang w:val=\"" + tag + "\"/>");
        return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">" + XmlWords.safe(words.words()) + "</w:t></w:r>";
    }
}
