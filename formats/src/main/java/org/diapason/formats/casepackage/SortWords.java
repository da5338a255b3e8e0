package org.diapason.formats.casepackage;

import java.util.List;
import org.diapason.formats.casepackage.Item.Sort;
import org.diapason.formats.intake.Plainly;

/** The words by which frameworks name the types of their statements, in French and English. */
final class SortWords {

    private static final List<String> CREDENTIALS = List.of(
            "micro credential",
            "microcredential",
            "micro titre",
            "microtitre",
            "micro certification",
            "course",
            "cours");
    private static final List<String> OUTCOMES =
            List.of("outcome", "objective", "resultat", "objectif", "performance indicator", "indicateur", "benchmark");
    private static final List<String> HEADINGS = List.of(
            "domain",
            "domaine",
            "strand",
            "cluster",
            "grade level",
            "heading",
            "rubrique",
            "theme",
            "category",
            "categorie",
            "unit",
            "unite",
            "module",
            "component",
            "volet");

    private SortWords() {}

    /** What a statement of this type is; a competency where the type says nothing else, as CASE is made for those. */
    static Sort sort(String type) {
        String key = Plainly.key(type);
        if (CREDENTIALS.stream().anyMatch(key::contains) && !key.contains("outcome") && !key.contains("resultat")) {
            return Sort.MICRO_CREDENTIAL;
        }
        if (OUTCOMES.stream().anyMatch(key::contains)) {
            return Sort.OUTCOME;
        }
        boolean heading = HEADINGS.stream().anyMatch(key::contains) && !key.contains("competenc");
        return heading ? Sort.HEADING : Sort.COMPETENCY;
    }
}
