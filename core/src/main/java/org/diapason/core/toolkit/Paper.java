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

    public Paper {
        blocks = List.copyOf(blocks);
    }
}
