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

    /** The principles and framework of eCampusOntario of 2020, at this principle. */
    static Source principle(int principle) {
        return Source.titled(Text.both(
                "Principes et cadre d'eCampusOntario (2020), principe " + principle,
                "eCampusOntario principles and framework (2020), principle " + principle));
    }

    /** The micro-credential toolkit of eCampusOntario, at this chapter. */
    static Source toolkit(int chapter) {
        return Source.titled(Text.both(
                "Référentiel sur les micro-titres de compétences d'eCampusOntario (2022), chapitre " + chapter,
                "eCampusOntario Micro-credential Toolkit (2022), chapter " + chapter));
    }

    /** What the practical framework says beyond its six steps. */
    static Source otherConsiderations() {
        return Source.titled(Text.both(
                "Cadre pratique d'eCampusOntario (avril 2026), autres éléments à prendre en considération",
                "eCampusOntario practical framework (April 2026), other considerations"));
    }

    /** The law of Ontario on accessibility. */
    static Source accessibility() {
        return Source.titled(Text.both(
                "LAPHO, Normes d'accessibilité intégrées (Règl. de l'Ont. 191/11)\u00a0; WCAG 2.0, niveau AA",
                "AODA, Integrated Accessibility Standards (O. Reg. 191/11); WCAG 2.0, level AA"));
    }

    /** What a series file has to keep so that it can be read at all. */
    static Source seriesFile() {
        return Source.titled(Text.both("Le fichier de série, version 1", "The series file, version 1"));
    }

    /** What is known of outcomes that can be assessed, from the revised taxonomy of Bloom. */
    static Source bloom() {
        return Source.titled(
                Text.both(
                        "Anderson et Krathwohl (2001), taxonomie de Bloom révisée\u00a0; cadre pratique d'eCampusOntario, étape 3.3",
                        "Anderson and Krathwohl (2001), revised taxonomy of Bloom; eCampusOntario practical framework, step 3.3"));
    }

    /** Action mapping. */
    static Source actionMapping() {
        return Source.titled(Text.both(
                "Cathy Moore, cartographie d'activités pratiques\u00a0; cadre pratique d'eCampusOntario, étape 3.4",
                "Cathy Moore, action mapping; eCampusOntario practical framework, step 3.4"));
    }
}
