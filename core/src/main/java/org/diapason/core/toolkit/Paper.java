package org.diapason.core.toolkit;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/**
 * A document that stands in no format yet: what it says, in every language at once.
 *
 * @param kind which document it is, such as syllabus
 * @param title what the document is called
 * @param subject what it is about: the series, or one micro-credential
 * @param purpose what it is for, in one sentence
 * @param provenance what it was made from
 * @param blocks what stands in it, from the top
 */
public record Paper(Code kind, Text title, Text subject, Text purpose, Provenance provenance, List<Block> blocks) {

    /** So many parts, those within others counted, are more than one sees by turning a page or two. */
    private static final int MANY = 12;

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** The parts that a list of contents names; none in a document so short that it needs no such list. */
    public List<Block.Section> contents() {
        return sections(blocks) < MANY
                ? List.of()
                : blocks.stream()
                        .filter(Block.Section.class::isInstance)
                        .map(Block.Section.class::cast)
                        .toList();
    }

    /** How many blocks come before the first part: what opens the document, after which its contents are listed. */
    public int opening() {
        int opening = 0;
        while (opening < blocks.size() && !(blocks.get(opening) instanceof Block.Section)) {
            opening++;
        }
        return opening;
    }

    private static int sections(List<Block> blocks) {
        int sections = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                sections += 1 + sections(section.blocks());
            }
        }
        return sections;
    }
}
