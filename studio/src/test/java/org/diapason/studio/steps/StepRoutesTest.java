package org.diapason.studio.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.studio.shell.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepRoutesTest {

    private final Stage stage = new Stage("facilitating-learning-online", studio -> List.of(new StepRoutes(studio)));

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6"})
    void every_step_has_a_page_in_both_languages(String step) {
        assertEquals(200, stage.get("steps/" + step).status());
        assertTrue(stage.in(Lang.FR).get("steps/" + step).work().contains("Étape " + step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "two", "-1", "99999999999"})
    void there_is_no_other_step(String step) {
        assertEquals(404, stage.get("steps/" + step).status());
    }

    @Test
    void the_rail_leads_from_a_count_to_what_is_counted() {
        String html = stage.get("steps/3").html();
        assertTrue(html.contains("/steps/3\" aria-label=\""));
        assertTrue(stage.get("steps/3").work().contains("id=\"weak\""));
    }

    @ParameterizedTest
    @CsvSource({
        "micro-credentials[MC-1].outcomes[A].statement, micro-credentials/MC-1/outcomes",
        "micro-credentials[pâte].weeks, micro-credentials/p%C3%A2te/delivery",
        "micro-credentials, micro-credentials",
        "goals[0], audience",
        "framework.elements, framework"
    })
    void a_place_is_changed_on_its_page(String place, String page) {
        assertEquals(Optional.of(page), Whereabouts.page(new Place(place)));
    }

    @Test
    void a_place_of_the_series_itself_leads_nowhere() {
        assertEquals(Optional.empty(), Whereabouts.page(new Place("provider")));
        assertEquals(Optional.empty(), Whereabouts.page(Place.TOP));
    }
}
