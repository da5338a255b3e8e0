package org.diapason.app.browser;

import org.junit.jupiter.api.extension.ExtendWith;

/** What a series asks of people while it lives: the three questions, phases, the quality review, competencies. */
@ExtendWith(Stage.Door.class)
class UpkeepJourneyTest {

    private final Stage stage;

    UpkeepJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey(bare = true)
    void the_home_of_a_series_answers_and_leads_on(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("facilitating-learning-online"))
                    .see("#uniform table")
                    .see("#variable")
                    .see("#operations");
            walk.send("#variable a[href*='/matrix/']").see("#cell-title");
            walk.open(walk.series()).send("#next a.button").see("main h1");
            walk.open(walk.series())
                    .send("nav.steps .stand a")
                    .see("main h3.promise")
                    .send("ul.things .end a")
                    .see("main h1");
        });
    }

    @Journey
    void a_micro_credential_passes_a_gate(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/lifecycle").press("#stand-PE details.gate summary");
            walk.see("#stand-PE details[open]").pick("#phase-PE", "evaluation");
            walk.send("#stand-PE form.moving button").count("#phase-PE option[selected][value=evaluation]", 1);
        });
    }

    @Journey
    void a_process_and_a_rubric_are_chosen(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("zero-carbon"))
                    .follow("/lifecycle")
                    .send("form[action$='/process'] button")
                    .see("ol.phases");
            walk.follow("/reviews").send("form[action$='/rubric'] button").see("nav.tabs");
        });
    }

    @Journey
    void a_reviewer_rates_with_evidence(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/reviews").press("details.more summary");
            walk.choose("details.more[open] input[type=radio] >> nth=-1");
            walk.write("details.more[open] textarea", "Vu au fournil le 3 mars.");
            walk.send("main form .actions button").see("#past ~ ul.things li");
        });
    }

    @Journey
    void a_competency_joins_the_map(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie"))
                    .follow("/competencies")
                    .see("table.heat")
                    .see("#maps ~ dl.facts");
            walk.follow("/registers/competencies/new").write("[name=code]", "servir");
            walk.write("[name='label." + way.lang() + "']", "Servir").send("form.fields .actions button");
            walk.see("#competency-servir").see("#orphans");
        });
    }

    @Journey
    void the_last_three_steps_are_kept_up(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/facilitation").follow("/registers/facilitators/new");
            walk.write("[name=code]", "MM").write("[name=name]", "Max Meunier").send("form.fields .actions button");
            walk.see("main a:has-text('Max Meunier'):visible")
                    .follow("/feedback")
                    .follow("/feedback/voices")
                    .follow("/registers/voices/new");
            walk.write("[name=code]", "V2").pick("[name=from]", "employer").write("[name=on]", "2026-09-01");
            walk.write("[name='words." + way.lang() + "']", "Davantage de pratique.");
            walk.send("form.fields .actions button").count("ul.things a[href*='/registers/voices/']", 2);
            walk.follow("/toolkit").see("main a[href$='/framework/book']");
        });
    }
}
