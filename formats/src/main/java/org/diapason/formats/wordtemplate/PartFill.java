package org.diapason.formats.wordtemplate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.wordtemplate.PartText.Paragraph;
import org.diapason.formats.wordtemplate.PartText.Piece;
import org.diapason.formats.wordtemplate.PartText.Row;
import org.diapason.formats.wordtemplate.TagSections.At;
import org.diapason.formats.wordtemplate.TagSections.Section;

/** Fills the tags of a part whose tags were checked; every character that belongs to no tag stays as it was. */
final class PartFill {

    /** A part that grows beyond this repeats itself without end. */
    private static final int LONGEST = 20_000_000;

    private final Say say;
    private final String prefix;
    private final WordFaults faults;
    private long written;

    PartFill(Say say, String prefix, WordFaults faults) {
        this.say = say;
        this.prefix = prefix;
        this.faults = faults;
    }

    /** A change: what stands from here to there becomes this. */
    private record Change(int from, int to, String words) {}

    String fill(String xml, TagScope scope) throws Refusal {
        PartText text = PartText.of(xml, prefix);
        Optional<Section> section = TagSections.first(text);
        return section.isPresent() ? parts(xml, text, section.get(), scope) : lines(xml, text, scope);
    }

    private String parts(String xml, PartText text, Section section, TagScope scope) throws Refusal {
        At open = section.open();
        At close = section.close();
        String bare = changed(xml, List.of(without(open), without(close)));
        int grown = bare.length() - xml.length();
        int from;
        int to;
        String inner;
        if (section.isRow()) {
            Row row = text.row(open.paragraph().row());
            from = row.from();
            to = row.to() + grown;
            inner = bare.substring(from, to);
        } else {
            from = open.paragraph().from();
            to = close.paragraph().to() + grown;
            int begin = open.paragraph().to() + grown(open);
            int end = close.paragraph().from() + grown(open);
            // A cell, a header or a box that were left without any paragraph would be no such thing to Word.
            inner = bare.substring(begin, end);
            to = isLast(bare, to) ? end : to;
        }
        StringBuilder all = new StringBuilder(fill(bare.substring(0, from), scope));
        for (TagScope each : scope.within(open.mark())) {
            String filled = fill(inner, each);
            written += filled.length();
            if (written > LONGEST) {
                throw faults.grows();
            }
            all.append(filled);
        }
        return all.append(fill(bare.substring(to), scope)).toString();
    }

    /** Whether nothing follows within what holds the paragraph that ends here. */
    private boolean isLast(String xml, int at) {
        int next = xml.indexOf('<', at);
        return next >= 0 && xml.startsWith("</" + prefix, next) && !xml.startsWith("</" + prefix + "body", next);
    }

    private String lines(String xml, PartText text, TagScope scope) {
        List<Change> changes = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            if (!TagMark.in(paragraph.words()).isEmpty()) {
                changes.addAll(changes(paragraph, new LineFill(paragraph, say, prefix).filled(scope)));
            }
        }
        return changed(xml, List.of(changes));
    }

    private List<Change> without(At at) {
        return changes(at.paragraph(), new LineFill(at.paragraph(), say, prefix).without(List.of(at.mark())));
    }

    private int grown(At at) {
        return without(at).stream()
                .mapToInt(change -> change.words().length() - (change.to() - change.from()))
                .sum();
    }

    private List<Change> changes(Paragraph paragraph, List<String> words) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Piece piece = paragraph.pieces().get(i);
            changes.add(new Change(piece.tag(), piece.to(), "<" + prefix + "t xml:space=\"preserve\">" + words.get(i)));
        }
        return changes;
    }

    private static String changed(String xml, List<List<Change>> changes) {
        StringBuilder all = new StringBuilder(xml.length() + 256);
        int at = 0;
        for (Change change : changes.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Change::from))
                .toList()) {
            all.append(xml, at, change.from()).append(change.words());
            at = change.to();
        }
        return all.append(xml, at, xml.length()).toString();
    }
}
