package org.diapason.studio.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Id;
import org.diapason.core.base.Range;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Standard;
import org.diapason.core.people.Role;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Walk;
import org.junit.jupiter.api.Test;

class WorkshopRoutesTest {

    private final Walk walk = new Walk(studio -> List.of(new WorkshopRoutes(studio)));
    private final Id series = walk.example("boulangerie");
    private final String path = walk.post("/series/" + series + "/workshop", Map.of("element", "live-sessions"))
            .path();
    private final Walk bo = walk.as("Bo", Role.DESIGNER);
    private final Walk cy = walk.as("Cy", Role.FACILITATOR);

    @Test
    void a_second_workshop_on_the_same_element_is_the_first() {
        assertEquals(
                path,
                walk.post("/series/" + series + "/workshop", Map.of("element", "live-sessions"))
                        .path());
    }

    @Test
    void nobody_sees_the_others_before_they_answer() {
        answer(bo, "3", "Trois suffisent");
        assertTrue(bo.get(path).html().contains("Trois suffisent"));
        assertFalse(cy.get(path).html().contains("Trois suffisent"));
        answer(cy, "4", "");
        assertTrue(cy.get(path).html().contains("Trois suffisent"));
    }

    @Test
    void the_lead_shows_the_answers_to_all() {
        answer(bo, "3", "Trois suffisent");
        assertTrue(cy.post(path + "/showing", Map.of()).isMissing());
        walk.post(path + "/showing", Map.of());
        assertTrue(cy.get(path).html().contains("Trois suffisent"));
    }

    @Test
    void the_decision_stands_in_the_framework_with_its_reason() {
        answer(bo, "3", "");
        answer(cy, "3", "");
        int others = walk.dossier(series).framework().elements().size();
        walk.post(path + "/showing", Map.of());
        walk.post(path + "/decision", Map.of("camp", "0", "reason", "Les apprenantes le demandent."));
        ElementPolicy policy = walk.dossier(series)
                .framework()
                .policy(Code.of("live-sessions"))
                .orElseThrow();
        assertEquals(new Standard.InRange(Range.exactly(3)), policy.standard());
        assertEquals("Les apprenantes le demandent.", policy.reason().get().toString());
        assertTrue(walk.dossier(series).framework().elements().size() >= others);
        assertFalse(walk.get(path).html().contains("/decision\""));
    }

    @Test
    void a_decision_needs_a_reason_and_an_answer_needs_a_form() {
        answer(bo, "3", "");
        assertEquals(422, walk.post(path + "/decision", Map.of("camp", "0")).status());
        assertEquals(
                422,
                bo.post(path + "/replies", Map.of("shape", "range", "low", "many"))
                        .status());
    }

    @Test
    void who_listens_hears_that_somebody_answered() {
        List<String> heard = new ArrayList<>();
        Answer.Live live = (Answer.Live) bo.get(path + "/events").answer();
        List<Runnable> closing = new ArrayList<>();
        live.begin().accept(new Answer.Events() {
            @Override
            public void send(String event, String data) {
                heard.add(event);
            }

            @Override
            public void onClose(Runnable done) {
                closing.add(done);
            }
        });
        answer(cy, "4", "");
        closing.forEach(Runnable::run);
        answer(cy, "5", "");
        assertEquals(List.of("open", "changed"), heard);
    }

    private void answer(Walk who, String low, String reason) {
        who.post(path + "/replies", Map.of("shape", "range", "low", low, "reason", reason));
    }
}
