package org.diapason.formats.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.TreeReader;
import org.diapason.formats.tree.Troubles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTest {

    private static final String START = "diapason: 1\ncode: pain\ntitle: Bread\nlanguages: [en]\nmicro-credentials:\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {code: A, title: Flour, hours: many}",
                "- {code: A, title: Flour, outcomes: [{code: O1}, {code: O2, statement: Bake bread}]}",
                "- {code: A, title: Flour, outcomes: [O1]}",
                "- {code: A, title: Flour, colour: blue}",
                "- {code: A, title: Flour, assessments: [{code: S1, method: quiz, weight: 7}]}",
                "- {code: A, title: Flour, languages: []}",
                "- {code: A}\n- {code: B, title: Water}"
            })
    void what_does_not_fit_is_taken_out_and_told(String items) {
        Fitting fitting = new Fitting();
        Mapping fit = fitting.fit(tree(START + items));
        assertTrue(SeriesFiles.read(new Tree(Optional.of(fit), new Troubles()))
                .dossier()
                .isPresent());
        assertTrue(!fitting.left().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- {code: A, title: Flour, hours: 3-5, requires: [Z]}"})
    void what_fits_is_left_as_it_is(String items) {
        Fitting fitting = new Fitting();
        Mapping whole = tree(START + items);
        assertTrue(fitting.fit(whole).says(whole));
        assertEquals(List.<Remark>of(), fitting.left());
    }

    private static Mapping tree(String yaml) {
        return (Mapping) new TreeReader()
                .read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .root()
                .orElseThrow();
    }
}
