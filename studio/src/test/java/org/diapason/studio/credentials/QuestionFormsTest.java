package org.diapason.studio.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.series.Item;
import org.diapason.core.series.MicroCredential;
import org.diapason.studio.shell.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The questions of a quiz are written, marked, ordered and translated in plain forms. */
class QuestionFormsTest {

    private static final String PE = "micro-credentials/PE";

    private final Stage stage = new Stage("boulangerie", studio -> List.of(new CredentialRoutes(studio)));

    private Map<String, List<String>> onNow(String... pairs) {
        Map<String, List<String>> form = stage.onNow(pairs);
        form.put("act", List.of("save"));
        return form;
    }

    private MicroCredential mc(String code) {
        return stage.dossier().series().microCredential(Code.of(code)).orElseThrow();
    }

    private List<Item> questions() {
        return mc("PE").learning().assessments().get().getFirst().questions().orElse(List.of());
    }

    private List<String> questionCodes() {
        return questions().stream().map(each -> each.code().value()).toList();
    }

    @Test
    void questions_are_written_under_their_quiz_without_a_script() {
        String quiz = "assessments["
                + mc("PE").learning().assessments().get().getFirst().code() + "]";
        int before = questions().size();
        assertTrue(stage.get(PE + "/items?at=" + quiz).html().contains("/items/new?quiz="));
        assertFalse(stage.get(PE + "/items?at=" + quiz).html().contains("name=\"questions"));
        String asks = PE + "/items/new?quiz=" + quiz;
        Document blank = Jsoup.parse(stage.in(Lang.FR).get(asks).html());
        assertEquals(
                3,
                blank.select("input[name^='answer@one.one['][name$=label.fr]").size());
        assertEquals(
                3,
                blank.select(
                                "input[name^='answer@blank.blank['][name$=fr], textarea[name^='answer@blank.blank['][name$=fr]")
                        .size());

        String[] choice = {
            "code",
            "NQ1",
            "stem.fr",
            "Quoi",
            "answer@",
            "one",
            "answer@one.one",
            "",
            "answer@one.one[0].label.fr",
            "levain",
            "answer@one.one[1].label.fr",
            "levure"
        };
        Stage.Seen none = stage.post(asks, onNow(choice));
        assertEquals(422, none.status());
        assertEquals(1, Jsoup.parse(none.html()).select(".errors li").size());
        Map<String, List<String>> right = onNow(choice);
        right.put("answer@one.one[1].right", List.of("true"));
        assertEquals(303, stage.post(asks, right).status());
        assertEquals(
                303,
                stage.post(asks, onNow("code", "NQ2", "stem.en", "Explain", "answer@", "essay"))
                        .status());
        assertEquals(
                422,
                stage.post(asks, onNow("code", "NQ2", "stem.en", "Again", "answer@", "essay"))
                        .status());

        assertEquals(List.of("NQ1", "NQ2"), questionCodes().subList(before, before + 2));
        stage.post(PE + "/items/order?at=" + quiz + ".questions[NQ2]", Stage.form("by", "up"));
        assertEquals(List.of("NQ2", "NQ1"), questionCodes().subList(before, before + 2));
        stage.post(PE + "/items?at=" + quiz + ".questions[NQ1]", onNow("stem.en", "What", "points", "3"));
        Item changed = questions().getLast();
        assertEquals("What", changed.stem().show(Lang.EN));
        assertEquals("Quoi", changed.stem().show(Lang.FR));
        assertEquals(2, changed.answer().offered().size());
        stage.post(PE + "/items/removal?at=" + quiz + ".questions[NQ2]", Stage.form());
        assertEquals(List.of("NQ1"), questionCodes().subList(before, before + 1));
        assertEquals(404, stage.get(PE + "/items/new?quiz=outcomes[PE-1]").status());
        assertEquals(
                404, stage.get(PE + "/items?at=" + quiz + ".questions[NQ2]").status());
    }

    @Test
    void a_question_is_translated_where_it_stands() {
        String quiz = "assessments["
                + mc("PE").learning().assessments().get().getFirst().code() + "]";
        stage.post(
                PE + "/items/new?quiz=" + quiz,
                onNow(
                        "code",
                        "NQ1",
                        "stem.fr",
                        "Quoi",
                        "answer@",
                        "several",
                        "answer@several.several",
                        "",
                        "answer@several.several[0].label.fr",
                        "levain",
                        "answer@several.several[0].right",
                        "true",
                        "answer@several.several[1].label.fr",
                        "levure"));
        String at = "words.micro-credentials[PE]." + quiz + ".questions[NQ1].";
        stage.post(PE + "/languages", onNow(at + "stem", "What", at + "answer.several[1].label", "yeast"));

        Item item = questions().getLast();
        assertEquals("What", item.stem().show(Lang.EN));
        assertEquals("yeast", item.answer().offered().get(1).label().show(Lang.EN));
    }
}
