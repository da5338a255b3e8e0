package org.diapason.core.harmony.checks;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;

/** The fields of the series file that a sentence may have to name together when nobody filled them in. */
enum Blank {
    APPROVER("approver", "qui l'accorde", "who grants it"),
    CIRCUMSTANCE("circumstance", "la circonstance", "the circumstance"),
    COORDINATORS("coordinators", "qui s'en occupe", "who looks after them"),
    EVIDENCE("evidence", "les preuves", "the evidence"),
    EXPIRES("expires", "la date de fin", "the last day"),
    FINGERPRINT("fingerprint", "l'empreinte du contenu", "the fingerprint of the content"),
    IN_DEMAND("in-demand", "si la compétence est recherchée", "whether the competency is in demand"),
    MEANING("meaning", "ce qu'une approbation signifie", "what an endorsement means"),
    ON("on", "la date de l'accord", "the day it was granted"),
    REFLECTS_JOB("reflects-job", "si l'évaluation reflète l'emploi", "whether the assessment reflects the job");

    private final String field;
    private final String french;
    private final String english;

    Blank(String field, String french, String english) {
        this.field = field;
        this.french = french;
        this.english = english;
    }

    /** What the field is called in the file. */
    String field() {
        return field;
    }

    /** What these fields would say, in a row. */
    static String words(List<Blank> blanks, Lang lang) {
        return InWords.list(
                blanks.stream()
                        .map(blank -> Text.both(blank.french, blank.english).show(lang))
                        .toList(),
                lang);
    }

    /** What these fields are called in the file, in a row. */
    static String fields(List<Blank> blanks, Lang lang) {
        return InWords.list(blanks.stream().map(Blank::field).toList(), lang);
    }
}
