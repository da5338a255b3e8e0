package org.diapason.studio.competencies;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.studio.shell.Stage;
import org.junit.jupiter.api.Test;

class CompetencyRoutesTest {

    private final Stage stage = new Stage("boulangerie", studio -> List.of(new CompetencyRoutes(studio)));

    @Test
    void every_competency_has_its_row() {
        String page = stage.get("competencies").html();
        stage.dossier()
                .series()
                .competencies()
                .forEach(competency -> assertTrue(
                        page.contains("id=\"competency-" + competency.code() + "\""),
                        competency.code().value()));
    }

    @Test
    void the_action_maps_stand_below() {
        assertTrue(stage.in(Lang.FR).get("competencies").html().contains("id=\"maps\""));
    }
}
