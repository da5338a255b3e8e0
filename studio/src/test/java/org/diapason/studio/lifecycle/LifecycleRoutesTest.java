package org.diapason.studio.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Role;
import org.diapason.core.series.MicroCredential;
import org.diapason.studio.shell.Stage;
import org.junit.jupiter.api.Test;

class LifecycleRoutesTest {

    private final Stage stage = new Stage("ontario-extend", studio -> List.of(new LifecycleRoutes(studio)));

    private MicroCredential first() {
        return stage.dossier().series().microCredentials().getFirst();
    }

    private void choose() {
        stage.post("lifecycle/process", Map.of("process", List.of("addie")));
    }

    private Stage.Seen move(Stage by, String phase) {
        return by.post("lifecycle/phases", Map.of("code", List.of(first().code().value()), "phase", List.of(phase)));
    }

    @Test
    void without_a_process_the_page_offers_those_that_are_known() {
        String page = stage.get("lifecycle").html();
        assertTrue(page.contains("value=\"addie\""));
        assertTrue(page.contains("value=\"toolkit\""));
    }

    @Test
    void with_a_process_everything_stands_somewhere() {
        choose();
        move(stage, "design");
        String page = stage.in(Lang.FR).get("lifecycle").html();
        stage.get("lifecycle");
        assertTrue(page.contains("id=\"stand-series\""));
        assertTrue(page.contains("id=\"stand-" + first().code() + "\""));
        assertTrue(first().standing().phase().is(Code.of("design")::equals));
    }

    @Test
    void past_a_gate_that_does_not_hold_only_whoever_decides_lets_it() {
        choose();
        move(stage, "design");
        move(stage.as(Role.DESIGNER), "evaluation");
        assertTrue(first().standing().phase().is(Code.of("design")::equals));
        move(stage, "evaluation");
        assertTrue(first().standing().phase().is(Code.of("evaluation")::equals));
    }

    @Test
    void the_day_of_a_review_is_noted_and_told() {
        choose();
        String code = first().code().value();
        stage.post("lifecycle/reviews", Map.of("code", List.of(code), "on", List.of("2027-03-01")));
        assertTrue(first().standing().reviewOn().is(day -> day.toString().equals("2027-03-01")));
        assertTrue(
                stage.get("lifecycle").html().contains("id=\"review-" + code + "\" name=\"on\" value=\"2027-03-01\""));
        for (String on : List.of("soon", "", "2027-02-29")) {
            stage.post("lifecycle/reviews", Map.of("code", List.of(code), "on", List.of(on)));
        }
        assertTrue(first().standing().reviewOn().is(day -> day.toString().equals("2027-03-01")));
        assertEquals(
                404,
                stage.post("lifecycle/reviews", Map.of("code", List.of("none"), "on", List.of("2027-03-01")))
                        .status());
    }

    @Test
    void a_process_that_nobody_knows_is_not_found() {
        assertEquals(
                404,
                stage.post("lifecycle/process", Map.of("process", List.of("waterfall")))
                        .status());
    }
}
