package org.diapason.studio.effort;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.studio.shell.Stage;
import org.junit.jupiter.api.Test;

class EffortRoutesTest {

    private final Stage stage = new Stage("ontario-extend", studio -> List.of(new EffortRoutes(studio)));

    @Test
    void the_equaliser_stands_above_its_figures() {
        String page = stage.get("effort").html();
        assertTrue(page.indexOf("class=\"equaliser\"") < page.indexOf("class=\"figures\""));
        stage.in(Lang.FR).get("effort");
    }

    @Test
    void each_micro_credential_has_a_way_to_its_activities() {
        String page = stage.get("effort").html();
        stage.dossier()
                .series()
                .microCredentials()
                .forEach(mc -> assertTrue(
                        page.contains("/micro-credentials/" + mc.code() + "/activities"),
                        mc.code().value()));
    }
}
