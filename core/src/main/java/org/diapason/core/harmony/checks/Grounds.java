package org.diapason.core.harmony.checks;

import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/** The documents in which the rules stand. */
final class Grounds {

    private Grounds() {}

    /** The practical framework of eCampusOntario, at this step. */
    static Source step(String step) {
        return Source.titled(Text.both(
                "Cadre pratique d'eCampusOntario (avril 2026), étape " + step,
                "eCampusOntario practical framework (April 2026), step " + step));
    }

    /** The principles and framework of eCampusOntario of 2020, at this element. */
    static Source element(int element) {
        return Source.titled(Text.both(
                "Principes et cadre d'eCampusOntario (2020), élément " + element,
                "eCampusOntario principles and framework (2020), element " + element));
    }

    /** What is known of outcomes that can be assessed, from the revised taxonomy of Bloom. */
    static Source bloom() {
        return Source.titled(
                Text.both(
                        "Anderson et Krathwohl (2001), taxonomie de Bloom révisée; cadre pratique d'eCampusOntario, étape 3.3",
                        "Anderson and Krathwohl (2001), revised taxonomy of Bloom; eCampusOntario practical framework, step 3.3"));
    }

    /** Action mapping. */
    static Source actionMapping() {
        return Source.titled(Text.both(
                "Cathy Moore, cartographie d'activités pratiques; cadre pratique d'eCampusOntario, étape 3.4",
                "Cathy Moore, action mapping; eCampusOntario practical framework, step 3.4"));
    }
}
