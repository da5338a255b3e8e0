package org.diapason.formats.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Entry;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.xml.XmlWords;

/** Words as the pages may hold them. */
final class PdfText {

    private PdfText() {}

    /** Words as text or as the value of an attribute; what no page can show is left out, an unpaired half of a character too. */
    static String safe(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().forEach(c -> append(shown, c));
        return XmlWords.safe(shown.toString());
    }

    private static void append(StringBuilder shown, int c) {
        int type = Character.getType(c);
        if (c == '\t' || c == '\n' || c == '\r' || type == Character.LINE_SEPARATOR) {
            shown.append(' ');
        } else if (type != Character.FORMAT
                && type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE) {
            shown.appendCodePoint(c);
        }
    }

    /** This text as it is said here; one in another language than the document says which. */
    static String of(Text text, Say say) {
        Said said = say.text(text);
        String words = safe(said.words());
        return said.lang() == null ? words : "<span lang=\"" + said.lang() + "\">" + words + "</span>";
    }

    /** What stands in a cell: words, or that there are none yet, or room to write. */
    static String of(Entry entry, Say say) {
        return switch (entry) {
            case Entry.Told(List<Text> lines) when lines.size() == 1 -> of(lines.getFirst(), say);
            case Entry.Told(List<Text> lines) ->
                lines.stream()
                        .map(line -> "<p class=\"line\">" + of(line, say) + "</p>")
                        .collect(Collectors.joining());
            case Entry.Silent() -> "<span class=\"silent\">" + say.in("à préciser", "to be stated") + "</span>";
            case Entry.Open() -> "<div class=\"open\"></div>";
        };
    }
}
