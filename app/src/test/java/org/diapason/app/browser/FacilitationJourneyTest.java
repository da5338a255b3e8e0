package org.diapason.app.browser;

import org.junit.jupiter.api.extension.ExtendWith;

/** Step 4: whoever leads a program sees which cohort is not ready, does what is prescribed, and follows the dates. */
@ExtendWith(Stage.Door.class)
class FacilitationJourneyTest {

    private final Stage stage;

    FacilitationJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey
    void a_cohort_goes_from_not_ready_to_ready_by_doing_the_prescribed_actions(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/facilitation").see("#cohort-E27 .verdict.off-key");
            walk.follow("/facilitation/cohorts/E27").see("#light .off-key").count("li.skill .gap", 2);
            walk.send("li.skill .gap button").count("li.skill .gap", 1);
            walk.send("li.skill .gap button").count("li.skill .gap", 0).count("li.skill .plan", 2);
            walk.send("li.skill .plan button").send("li.skill .plan button").see("#light .in-tune");
            walk.press("#skill-direct details summary").write("#evidence-direct", "Séance observée le 3 mars");
            walk.send("#skill-direct details[open] .actions button").count("#skill-direct form", 0);
            walk.follow("/facilitation").see("#cohort-E27 .verdict.in-tune");
            walk.follow("/facilitation/people/NB").see("#skill-direct .verdict.in-tune");
        });
    }

    @Journey
    void the_dates_of_a_series_are_followed_and_left_again(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/facilitation").follow("/calendar");
            walk.see("#coming ~ ul.things li")
                    .send("form[action$='/calendar/link'] button")
                    .see("#handed");
            walk.page("calendar")
                    .see("#link")
                    .send("form[action$='/revocation'] button")
                    .missing("#link");
        });
    }
}
