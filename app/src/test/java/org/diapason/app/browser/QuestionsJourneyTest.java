package org.diapason.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a series asks besides what all series ask: written, answered on a telephone, read. */
@ExtendWith(Stage.Door.class)
class QuestionsJourneyTest {

    private static final int PHONE = 375;

    private final Stage stage;

    QuestionsJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Journey
    void questions_of_its_own_are_answered_on_a_telephone_and_read_with_the_others(Way way) {
        stage.walk(way, walk -> {
            walk.into(stage.copy("boulangerie")).follow("/feedback").follow("/feedback/rounds");
            choice(walk);
            question(walk.follow("/registers/questions/new"), "souhait", "words");
            walk.send("form.fields > .actions button").send("form[action$='/feedback/rounds'] .primary");
            String link = walk.handed().replaceFirst("/(fr|en)/", "/" + way.lang() + "/");
            for (int i = 0; i < 5; i++) {
                Respondents.send(link, "a-fournil", Integer.toString(i % 2), "a-souhait", "Un souhait, " + i);
            }
            stage.stranger(way, phone -> answer(phone, link));
            walk.page("feedback/rounds").send("form[action$='/closing'] button").page("feedback");
            walk.press("#learner-fournil summary");
            assertThat(walk.at("#learner-fournil tbody td.number")).hasText(new String[] {"6", "3", "3"});
            walk.follow("/feedback/words").see("textarea:text('Plus de seigle')");
        });
    }

    /** Writes a question with two choices; what was written is there again after each of them is added. */
    private static void choice(Walk walk) {
        question(walk.follow("/registers/questions/new"), "fournil", "choice");
        List<String> choices = List.of("trop chaud", "trop froid");
        for (int i = 0; i < choices.size(); i++) {
            walk.send("button[value='add:choices']");
            walk.write("[name='choices[" + i + "].fr']", choices.get(i));
            walk.write("[name='choices[" + i + "].en']", choices.get(i) + " (en)");
        }
        walk.send("form.fields > .actions button").see("section a[href*='/registers/questions/']");
    }

    private static void question(Walk walk, String code, String kind) {
        walk.write("[name=code]", code).choose("[name=asks][value=learner]");
        walk.write("[name='question.fr']", "Question " + code).write("[name='question.en']", "Question (" + code + ")");
        walk.pick("[name=kind]", kind).pick("[name=element]", "live-sessions");
    }

    private static void answer(Walk phone, String link) {
        phone.at("body").page().setViewportSize(PHONE, 812);
        phone.come(link).choose("[name=a-fournil][value='1']").write("#a-souhait", "Plus de seigle");
        assertEquals(PHONE, phone.at("html").evaluate("page => page.scrollWidth"));
        phone.send("form.answering .actions button").see("[data-draft-done]");
    }
}
