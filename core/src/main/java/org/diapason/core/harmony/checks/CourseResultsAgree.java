package org.diapason.core.harmony.checks;

import org.diapason.core.base.Code;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/** Learners receive the same kind of result at the end of every micro-credential, or it is excepted (R10). */
public final class CourseResultsAgree implements OfElements {

    private static final Code COURSE_RESULT = Code.of("course-result");

    @Override
    public boolean reads(Code element) {
        return element.equals(COURSE_RESULT);
    }

    @Override
    public Text promise() {
        return Text.both(
                "L'apprenant reçoit le même type de résultat à la fin de chaque micro-titre, sauf exception accordée.",
                "Learners receive the same kind of result at the end of every micro-credential, unless one is excepted.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un employeur compare les micro-titres d'une série par ce qu'ils attestent.",
                "An employer compares the micro-credentials of a series by what they attest.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.2");
    }
}
