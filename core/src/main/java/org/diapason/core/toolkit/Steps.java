package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;

import java.util.List;
import org.diapason.core.base.Text;

/** The six steps of the practical framework by name. */
final class Steps {

    private static final List<Text> NAMES = List.of(
            both("Étape 1\u00a0: l'auditoire et le champ d'application", "Step 1: audience and scope"),
            both("Étape 2\u00a0: l'approche et le parcours", "Step 2: approach and pathway"),
            both("Étape 3\u00a0: les éléments du cadre", "Step 3: the elements of the framework"),
            both("Étape 4\u00a0: la formation des animateurs", "Step 4: training facilitators"),
            both("Étape 5\u00a0: évaluer et améliorer", "Step 5: evaluate and improve"),
            both("Étape 6\u00a0: les outils", "Step 6: tools"));

    private Steps() {}

    static Text name(int step) {
        return NAMES.get(step - 1);
    }
}
