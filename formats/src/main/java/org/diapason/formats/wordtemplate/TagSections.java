package org.diapason.formats.wordtemplate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.diapason.formats.wordtemplate.PartText.Paragraph;

/** The tags of a part in the order in which they stand, and which of them belong together. */
final class TagSections {

    /** A tag and the paragraph that it stands in. */
    record At(Paragraph paragraph, TagMark mark) {

        /** Whether both stand in one paragraph. */
        boolean isBeside(At other) {
            return paragraph.from() == other.paragraph.from();
        }
    }

    /** A part between two tags, each in a paragraph of its own. */
    record Section(At open, At close) {

        /** Whether it is a row of a table that is repeated: its tags stand in different cells of one row. */
        boolean isRow() {
            return open.paragraph().row() >= 0
                    && open.paragraph().row() == close.paragraph().row()
                    && open.paragraph().container() != close.paragraph().container();
        }
    }

    private TagSections() {}

    static List<At> marks(PartText text) {
        List<At> marks = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            TagMark.in(paragraph.words()).forEach(mark -> marks.add(new At(paragraph, mark)));
        }
        return marks;
    }

    /** The parts that go over more than one paragraph and stand in no other; what begins and ends in one is that paragraph's affair. */
    static List<Section> of(PartText text) {
        List<Section> sections = new ArrayList<>();
        Deque<At> open = new ArrayDeque<>();
        for (At at : marks(text)) {
            if (at.mark().opens()) {
                open.push(at);
            } else if (at.mark().kind() == TagMark.Kind.END && !open.isEmpty()) {
                At begun = open.pop();
                if (open.stream().allMatch(outer -> outer.isBeside(begun)) && !begun.isBeside(at)) {
                    sections.add(new Section(begun, at));
                }
            }
        }
        return sections;
    }
}
