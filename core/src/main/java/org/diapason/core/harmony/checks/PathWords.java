package org.diapason.core.harmony.checks;

import java.util.Collection;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/** The sources of the checks about the pathway, and codes as their sentences name them. */
final class PathWords {

    static final Source STEP_2 = Source.titled(Text.both(
            "Cadre pratique d'eCampusOntario (avril 2026), étape 2",
            "eCampusOntario practical framework (April 2026), step 2"));

    static final Source OTHER_ELEMENTS = Source.titled(Text.both(
            "Cadre pratique d'eCampusOntario (avril 2026), autres éléments",
            "eCampusOntario practical framework (April 2026), other elements"));

    static final Source OUTCOMES_2020 = Source.titled(Text.both(
            "Principes et cadre d'eCampusOntario pour les micro-titres (2020), élément 3",
            "eCampusOntario Micro-credential Principles and Framework (2020), element 3"));

    static final Source EFFORT = Source.titled(Text.both(
            "Cadre pratique d'eCampusOntario (avril 2026), étape 3.1",
            "eCampusOntario practical framework (April 2026), step 3.1"));

    private PathWords() {}

    /** Codes in a row, the first ones when there are too many to read: A, B et C. */
    static String list(Collection<Code> codes, Lang lang) {
        return InCredential.named(codes, lang);
    }
}
