package org.diapason.app.browser;

import org.junit.jupiter.api.extension.ExtendWith;

/** Step 3: what the team decides, what that would cause, and the versions that a series follows. */
@ExtendWith(Stage.Door.class)
class FrameworkJourneyTest {

    private final Stage stage;

    FrameworkJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey(bare = true)
    void a_decision_is_weighed_published_and_followed(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/framework").follow("/framework/elements/weeks");
            walk.write("[name='standard.low']", "5").write("[name='standard.high']", "5");
            walk.send("main form .actions button.primary").count("#cells tbody tr", 4);
            walk.send("form.actions button.primary").see("#state ~ p .state.draft");
            walk.send("form[action$='/review-requests'] button").see(".state.due");
            walk.press("details.more summary").write("#words", "Cinq semaines, c'est mieux.");
            walk.send("form[action$='/remarks'] button").see("ul.thread li");
            walk.write("#version", "2.0")
                    .send("form[action$='/versions'] button")
                    .see("#cells");
            walk.send("form[action$='/pin'] button").see("#state ~ p .state.done");
            walk.send("main a[href*='/framework/comparison']").see("main ul li");
            walk.page("matrix").stands("PE", "weeks", "off-key");
            walk.page("framework")
                    .send("main a[href*='/framework/upgrade?to=1.1']")
                    .see("#cells");
            walk.send("form[action$='/pin'] button").page("matrix").stands("PE", "weeks", "in-tune");
        });
    }

    @Journey
    void an_element_of_ones_own_is_described_and_given_up(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/framework").follow("/framework/kinds");
            walk.write("[name=code]", "farines").pick("[name=family]", "securite");
            walk.write("[name='label.fr']", "Farines").write("[name='label.en']", "Flours");
            walk.write("[name='question.fr']", "Combien de farines ?")
                    .write("[name='question.en']", "How many flours?");
            walk.choose("[name=shape][value=range]").send("main form .actions button");
            walk.page("framework").send("#element-farines .name a").see("[name='standard.low']");
            walk.page("framework").send("form[action$='/draft/removal'] button").missing("#element-farines");
        });
    }
}
