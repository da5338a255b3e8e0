package org.diapason.formats.acceptance;

import org.diapason.core.base.Text;
import org.diapason.formats.acceptance.Acceptance.Answer;

/** What a course tells of one element: the answer, and what was found or keeps it from being told. */
record Told(Answer answer, Text found) {

    static Told pass(Text found) {
        return new Told(Answer.PASS, found);
    }

    static Told fail(Text found) {
        return new Told(Answer.FAIL, found);
    }

    static Told untold(Text found) {
        return new Told(Answer.CANNOT_TELL, found);
    }
}
