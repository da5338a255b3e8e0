package org.diapason.core.harmony.accord;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/**
 * Outcomes of several micro-credentials that say the same or nearly, offered as one competency to share.
 *
 * @param code how a decision refers to it
 * @param label the words of the first of its outcomes
 * @param likeness how alike the outcomes are
 * @param outcomes the outcomes, by the codes of their micro-credentials
 * @param already the competencies that some of these outcomes name already
 * @param reason the evidence in one sentence
 * @param fingerprint a mark of the outcomes and what they say
 */
public record SharedCompetency(
        Code code,
        Text label,
        Likeness likeness,
        List<Member> outcomes,
        List<Code> already,
        Text reason,
        String fingerprint) {

    public SharedCompetency {
        outcomes = List.copyOf(outcomes);
        already = List.copyOf(already);
    }

    /** How alike outcomes are, the likest first. */
    public enum Likeness {
        /** The same verb and the same object. */
        SAME,
        /** The same verb, and an object that differs by its order or by one word. */
        NEARLY,
        /** The same object under different verbs: one may lead to the other. */
        SAME_OBJECT
    }

    /** An outcome and the micro-credential in which it stands. */
    public record Member(Code microCredential, Code outcome) {}

    /** The micro-credentials that would share it, each once. */
    public List<Code> microCredentials() {
        return outcomes.stream().map(Member::microCredential).distinct().toList();
    }
}
