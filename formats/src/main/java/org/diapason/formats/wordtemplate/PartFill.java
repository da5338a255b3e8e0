package org.diapason.formats.wordtemplate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.wordtemplate.PartText.Paragraph;
import org.diapason.formats.wordtemplate.PartText.Piece;
import org.diapason.formats.wordtemplate.TagSections.At;
import org.diapason.formats.wordtemplate.TagSections.Section;

/** Fills the tags of a part whose tags were checked; every character that belongs to no tag stays as it was. */
final class PartFill {

    /** A part that grows beyond this repeats itself without end. */
    private static final int LONGEST = 20_000_000;

    private final Say say;
    private final String prefix;
    private final WordFaults faults;
    private final Copies copies;
    private long written;

    PartFill(Say say, String prefix, WordFaults faults) {
        this.say = say;
        this.prefix = prefix;
        this.faults = faults;
        this.copies = new Copies(prefix);
    }

    /** A change: what stands from here to there becomes this. */
    private record Change(int from, int to, String words) {}

    String fill(String xml, TagScope scope) throws Refusal {
        PartText text = PartText.of(xml, prefix);
        List<Change> parts = new ArrayList<>();
        int done = 0;
        for (Section section : TagSections.of(text)) {
            // A second part within a row is filled with each copy of that row.
            if (from(text, section) >= done) {
                Change part = part(xml, text, section, scope);
                parts.add(part);
                done = part.to();
            }
        }
        List<Change> changes = new ArrayList<>(parts);
        for (Paragraph paragraph : text.paragraphs()) {
            if (!TagMark.in(paragraph.words()).isEmpty()
                    && parts.stream()
                            .noneMatch(part -> part.from() <= paragraph.from() && paragraph.to() <= part.to())) {
                changes.addAll(changes(paragraph, new LineFill(paragraph, say, prefix).filled(scope)));
            }
        }
        return changed(xml, 0, xml.length(), changes);
    }

    private static int from(PartText text, Section section) {
        Paragraph first = section.open().paragraph();
        return section.isRow() ? text.row(first.row()).from() : first.from();
    }

    /** What a part becomes, with the paragraphs or the row that hold its tags. */
    private Change part(String xml, PartText text, Section section, TagScope scope) throws Refusal {
        Paragraph last = section.close().paragraph();
        int from = from(text, section);
        int to;
        String inner;
        String after = "";
        if (section.isRow()) {
            List<Change> bare = new ArrayList<>(without(section.open()));
            bare.addAll(without(section.close()));
            to = text.row(last.row()).to();
            inner = changed(xml, from, to, bare);
        } else {
            to = last.to();
            inner = xml.substring(section.open().paragraph().to(), last.from());
            // A cell, a header or a box that were left without any paragraph would be no such thing to Word.
            after = isLast(xml, to) ? changed(xml, last.from(), to, without(section.close())) : "";
        }
        StringBuilder all = new StringBuilder();
        for (TagScope each : scope.within(section.open().mark())) {
            String filled = fill(inner, each);
            written += filled.length();
            if (written > LONGEST) {
                throw faults.grows();
            }
            all.append(all.isEmpty() ? filled : copies.again(filled));
        }
        return new Change(from, to, all.append(after).toString());
    }

    /** Whether nothing follows within what holds the paragraph that ends here. */
    private boolean isLast(String xml, int at) {
        int next = xml.indexOf('<', at);
        return next >= 0 && xml.startsWith("</" + prefix, next) && !xml.startsWith("</" + prefix + "body", next);
    }

    private List<Change> without(At at) {
        return changes(at.paragraph(), new LineFill(at.paragraph(), say, prefix).without(at.mark()));
    }

    private List<Change> changes(Paragraph paragraph, List<String> words) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Piece piece = paragraph.pieces().get(i);
            changes.add(new Change(piece.tag(), piece.to(), "<" + prefix + "t xml:space=\"preserve\">" + words.get(i)));
        }
        return changes;
    }

    /** The characters from here to there, changed. */
    private static String changed(String xml, int from, int to, List<Change> changes) {
        StringBuilder all = new StringBuilder(to - from + 256);
        int at = from;
        for (Change change :
                changes.stream().sorted(Comparator.comparingInt(Change::from)).toList()) {
            all.append(xml, at, change.from()).append(change.words());
            at = change.to();
        }
        return all.append(xml, at, to).toString();
    }
}
