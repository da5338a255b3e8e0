package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.TuningMatrix.Row;

/** The criteria by which courses of a series are accepted: its framework's standards, then rules for any package. */
public final class AcceptanceCriteria {

    /** What the institution settles by itself, whoever builds the course. */
    private static final Set<String> NOT_BUILT = Set.of(
            "endorsement",
            "endorsement-claims",
            "communications",
            "stackable",
            "live-sessions",
            "mode",
            "facilitated",
            "weeks",
            "badge",
            "supervision",
            "languages",
            "platform");

    private static final Text WCAG =
            both("Accessibilité\u00a0: WCAG 2.2, niveau AA", "Accessibility: WCAG 2.2, level AA");
    private static final Text SKELETON = both(
            "Squelette du cours, tiré du cadre (étape 3.7)", "Skeleton of the course, from the framework (step 3.7)");
    private static final Text SERIES = both("Ce que la série énonce", "What the series states");

    private AcceptanceCriteria() {}

    /** All of them for this series, those of the framework first, in its order. */
    public static List<AcceptanceCriterion> of(Judged judged) {
        List<AcceptanceCriterion> all = new ArrayList<>();
        TuningMatrix matrix = judged.seen().matrix();
        for (Row row : matrix.rows()) {
            boolean asked = !(row.policy().standard() instanceof Standard.Free);
            if (asked && !NOT_BUILT.contains(row.kind().code().value())) {
                all.add(lifted(row, judged.seen().framework()));
            }
        }
        all.addAll(rules());
        return all;
    }

    private static AcceptanceCriterion lifted(Row row, Framework framework) {
        Text bound = Standards.standard(row.policy().standard(), row.kind());
        Text within = row.policy()
                .latitude()
                .map(latitude -> Wording.each(lang -> bound.show(lang)
                        + Wording.in(lang, "\u00a0; toléré\u00a0: ", "; tolerated: ")
                        + Standards.standard(latitude, row.kind()).show(lang)))
                .orElse(bound);
        Text source = Wording.each(lang -> Wording.in(lang, "Cadre, version ", "Framework, version ")
                + framework.version()
                + row.policy()
                        .reason()
                        .map(reason -> Wording.in(lang, "\u00a0: ", ": ") + reason.show(lang))
                        .orElse(""));
        return new AcceptanceCriterion(row.kind().code(), row.kind().label(), within, source);
    }

    /** The rules that hold for any package. */
    private static List<AcceptanceCriterion> rules() {
        return List.of(
                rule(
                        "package-opens",
                        both("Le paquet", "The package"),
                        both("S'ouvre, et rien n'y manque", "Opens, and nothing is missing from it"),
                        both("Common Cartridge", "Common Cartridge")),
                rule(
                        "rights-stated",
                        both("Les droits", "The rights"),
                        both("Énoncés dans le manifeste", "Stated in the manifest"),
                        both("Common Cartridge", "Common Cartridge")),
                rule(
                        "skeleton-kept",
                        both("Les modules et leurs parties", "The modules and their parts"),
                        both("Tous là, sous leur nom, dans l'ordre", "All there, under their names, in order"),
                        SKELETON),
                rule(
                        "all-written",
                        both("Les champs à remplir", "The fields to fill"),
                        both("Aucun ne reste", "None is left"),
                        SKELETON),
                rule(
                        "quizzes-complete",
                        both("Les questions de chaque questionnaire", "The questions of each quiz"),
                        both(
                                "Au moins autant que la série en prévoit, et celles qu'elle écrit",
                                "At least as many as the series plans, and those that it writes"),
                        SERIES),
                rule(
                        "outcomes-announced",
                        both("Les résultats d'apprentissage de la série", "The learning outcomes of the series"),
                        both("Annoncés mot pour mot dans le cours", "Announced word for word in the course"),
                        SERIES),
                rule(
                        "effort-fits",
                        both("L'effort que le contenu demande", "The effort that the content takes"),
                        both(
                                "Touche aux heures annoncées, à la tolérance près",
                                "Meets the advertised hours, within the tolerance"),
                        both("Modèle d'effort du cadre", "Effort model of the framework")),
                rule(
                        "pictures-described",
                        both("Les images", "The pictures"),
                        both("Chacune a un texte de remplacement (1.1.1)", "Each has an alternative text (1.1.1)"),
                        WCAG),
                rule(
                        "videos-captioned",
                        both("Les vidéos", "The videos"),
                        both("Chacune a des sous-titres (1.2.2)", "Each has captions (1.2.2)"),
                        WCAG),
                rule(
                        "headings-ordered",
                        both("Les titres des pages", "The headings of pages"),
                        both("Aucun niveau sauté (1.3.1)", "No level is skipped (1.3.1)"),
                        WCAG),
                rule(
                        "links-speak",
                        both("Les liens", "The links"),
                        both("Chacun dit où il mène (2.4.4)", "Each says where it leads (2.4.4)"),
                        WCAG),
                rule(
                        "no-scripts",
                        both("Les pages", "The pages"),
                        both(
                                "Sans script\u00a0: la plateforme les retirerait",
                                "Without scripts: the platform would remove them"),
                        both("Sécurité de la plateforme", "Safety of the platform")));
    }

    private static AcceptanceCriterion rule(String id, Text what, Text bound, Text source) {
        return new AcceptanceCriterion(Code.of(id), what, bound, source);
    }
}
