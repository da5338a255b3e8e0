package org.diapason.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** From what a learner says to a version that answers, and to what everybody reads. */
@ExtendWith(Stage.Door.class)
class FeedbackJourneyTest {

    private final Stage stage;

    FeedbackJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey
    void a_comment_travels_to_a_published_version_and_shows_on_you_said_we_did(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/feedback").follow("/feedback/rounds");
            walk.send("form[action$='/feedback/rounds'] .primary");
            String link = walk.handed();
            Respondents.answer(link, List.of("un", "deux", "trois", "quatre"));
            answer(walk, link);
            walk.page("feedback/rounds").send("form[action$='/closing'] button");
            walk.page("feedback").see("#learner-attained svg.told").follow("/feedback/words");
            walk.send("li:has(textarea:text('Trop de semaines')) button");
            walk.page("feedback/voices")
                    .write("[name=reason]", "Huit suffisent.")
                    .send("button[value=accepted]");
            version(walk);
            Told.answered(walk.page("feedback/voices"));
            publish(walk);
        });
    }

    private static void answer(Walk walk, String link) {
        walk.come(link.replaceFirst("/(fr|en)/", "/" + walk.lang() + "/"));
        walk.choose("[name=a-attained][value='4']").write("#a-improve", "Trop de semaines");
        String key = walk.at("[name=key]").inputValue();
        // As after a lost connection: what was filled in is there, and would still count once.
        walk.come(link.replaceFirst("/(fr|en)/", "/" + walk.lang() + "/"));
        assertThat(walk.at("#a-improve")).hasValue("Trop de semaines");
        assertThat(walk.at("[name=a-attained][value='4']")).isChecked();
        assertThat(walk.at("[name=key]")).hasValue(key);
        walk.send("form.answering .actions button").see("[data-draft-done]");
    }

    private static void version(Walk walk) {
        walk.page("framework/elements/weeks").write("[name='standard.high']", "8");
        walk.press("form[action$='/weeks'] .primary").press("form.actions .primary");
        walk.see("form[action$='/draft/removal']").press("form[action$='/versions'] button");
        walk.see("form[action$='/pin'] button").send("form[action$='/pin'] button");
    }

    private static void publish(Walk walk) {
        walk.page("feedback/echo").choose("[name=voice]");
        for (String lang : List.of("fr", "en")) {
            walk.write("[name^=said-][name$=-" + lang + "]", "Trop de semaines, " + lang);
            walk.write("[name^=did-][name$=-" + lang + "]", "Huit semaines, " + lang);
        }
        walk.send("form[action$='/feedback/echo'] .primary").send(".notice a[href*='/heard/']");
        walk.see("ul.heard li .in-tune").see("blockquote:has-text('Trop de semaines, " + walk.lang() + "')");
    }
}
