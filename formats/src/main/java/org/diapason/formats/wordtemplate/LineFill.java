package org.diapason.formats.wordtemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Entry;
import org.diapason.formats.html.Say;
import org.diapason.formats.wordtemplate.PartText.Paragraph;
import org.diapason.formats.wordtemplate.PartText.Piece;
import org.diapason.formats.xml.XmlWords;

/**
 * Fills the tags of one paragraph. Word breaks what looks like one tag into many pieces; a tag is taken out of all its
 * pieces, and what it stands for takes the look of the first.
 */
final class LineFill {

    private static final int NOWHERE = -1;

    private final String words;
    private final List<TagMark> marks;
    private final List<StringBuilder> pieces = new ArrayList<>();

    /** The number of each piece by where it ends; pieces that hold nothing are passed over. */
    private final NavigableMap<Integer, Integer> numbers = new TreeMap<>();

    private final Say say;
    private final String prefix;

    /** The piece into which all goes while a part of the line is repeated; else each word stays in its own. */
    private int sink = NOWHERE;

    LineFill(Paragraph paragraph, Say say, String prefix) {
        this.words = paragraph.words();
        this.marks = TagMark.in(words);
        this.say = say;
        this.prefix = prefix;
        int end = 0;
        for (Piece piece : paragraph.pieces()) {
            end += piece.words().length();
            numbers.putIfAbsent(end, pieces.size());
            pieces.add(new StringBuilder());
        }
    }

    /** What each piece of the paragraph holds when its tags are filled. */
    List<String> filled(TagScope scope) {
        range(0, words.length(), 0, marks.size(), scope);
        return pieces.stream().map(StringBuilder::toString).toList();
    }

    /** What each piece of the paragraph holds when this tag is taken out. */
    List<String> without(TagMark gone) {
        plain(0, gone.from());
        plain(gone.to(), words.length());
        return pieces.stream().map(StringBuilder::toString).toList();
    }

    private void range(int from, int to, int first, int last, TagScope scope) {
        int at = from;
        for (int i = first; i < last; i++) {
            TagMark mark = marks.get(i);
            plain(at, mark.from());
            at = mark.to();
            if (mark.kind() == TagMark.Kind.VALUE) {
                piece(mark.from()).append(String.join(lineBreak(), lines(scope.value(mark.name()))));
            } else if (mark.opens()) {
                int end = end(i);
                int outer = sink;
                sink = sink == NOWHERE ? number(mark.from()) : sink;
                for (TagScope inner : scope.within(mark)) {
                    range(mark.to(), marks.get(end).from(), i + 1, end, inner);
                }
                sink = outer;
                at = marks.get(end).to();
                i = end;
            }
        }
        plain(at, to);
    }

    private int end(int open) {
        int depth = 0;
        for (int i = open; i < marks.size(); i++) {
            depth += marks.get(i).opens() ? 1 : marks.get(i).kind() == TagMark.Kind.END ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException(
                "Tags are checked before they are filled: " + marks.get(open).written());
    }

    private void plain(int from, int to) {
        int at = from;
        while (at < to) {
            int end = Math.min(to, holding(at).getKey());
            piece(at).append(XmlWords.safe(words.substring(at, end)));
            at = end;
        }
    }

    private StringBuilder piece(int at) {
        return pieces.get(sink == NOWHERE ? number(at) : sink);
    }

    /** The number of the piece that holds this character. */
    private int number(int at) {
        return holding(at).getValue();
    }

    private Map.Entry<Integer, Integer> holding(int at) {
        return Objects.requireNonNull(numbers.higherEntry(at));
    }

    private String lineBreak() {
        return "</" + prefix + "t><" + prefix + "br/><" + prefix + "t xml:space=\"preserve\">";
    }

    private List<String> lines(WordTag.Value value) {
        return switch (value) {
            case WordTag.One(Entry entry) -> lines(entry);
            case WordTag.Many(var _, List<List<Entry>> rows) ->
                rows.stream()
                        .map(row -> String.join(", ", lines(row.getFirst())))
                        .toList();
        };
    }

    private List<String> lines(Entry entry) {
        return switch (entry) {
            case Entry.Told(List<Text> told) ->
                told.stream().map(line -> XmlWords.safe(say.text(line).words())).toList();
            case Entry.Silent() -> List.of(XmlWords.safe(say.in("à préciser", "to be stated")));
            case Entry.Open() -> List.of("_".repeat(16));
        };
    }
}
