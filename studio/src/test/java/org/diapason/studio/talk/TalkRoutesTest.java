package org.diapason.studio.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Id;
import org.diapason.core.people.Role;
import org.diapason.studio.shell.Walk;
import org.junit.jupiter.api.Test;

class TalkRoutesTest {

    private final Walk walk = new Walk(studio -> List.of(new TalkRoutes(studio)));
    private final Id series = walk.example("boulangerie");
    private final String talk = "/series/" + series + "/talk";

    @Test
    void a_remark_stands_at_its_place_and_escapes_its_words() {
        walk.post(talk, Map.of("at", "title", "words", "Pourquoi <b>ce</b> titre?"));
        String html = walk.get(talk + "?at=title").html();
        assertTrue(html.contains("Pourquoi &lt;b&gt;ce&lt;/b&gt; titre?"));
        assertFalse(walk.get(talk + "?at=summary").html().contains("Pourquoi"));
        assertTrue(walk.get(talk).html().contains("Pourquoi"));
    }

    @Test
    void a_thread_is_answered_resolved_and_opened_again_by_an_answer() {
        walk.post(talk, Map.of("words", "Deux séances?"));
        String code = code();
        walk.post(talk + "/" + code + "/resolution", Map.of());
        assertTrue(walk.get(talk).html().contains("talk-thread resolved"));
        walk.as("Bo", Role.FACILITATOR).post(talk + "/" + code + "/remarks", Map.of("words", "Trois, plutôt."));
        String html = walk.get(talk).html();
        assertTrue(html.contains("talk-thread unresolved"));
        assertTrue(html.contains("Trois, plutôt."));
    }

    @Test
    void a_whole_name_after_an_at_sign_is_a_mention() {
        Names names = Names.of(List.of("Ada", "Ada Roy", "Bo"));
        assertTrue(names.mentions("Demande à @Ada Roy, ou à bo@exemple.ca", "Ada Roy"));
        assertFalse(names.mentions("Demande à @Ada Roy", "Ada"));
        assertFalse(names.mentions("Voir @Adaptation", "Ada"));
    }

    @Test
    void who_is_mentioned_is_told() {
        walk.post(talk, Map.of("words", "Bonjour"));
        walk.as("Bo", Role.DESIGNER).post(talk, Map.of("words", "@Ada, regarde"));
        assertTrue(walk.get(talk).html().contains("<strong>@Ada</strong>"));
    }

    @Test
    void everybody_of_the_organisation_can_be_mentioned_before_they_have_said_anything() {
        Walk house = new Walk(studio -> List.of(new TalkRoutes(studio, _ -> List.of("Zoé Tremblay"))));
        String there = "/series/" + house.example("boulangerie") + "/talk";
        assertTrue(house.get(there).html().contains("Zoé Tremblay"));
        house.post(there, Map.of("words", "@Zoé Tremblay, regarde"));
        assertTrue(house.get(there).html().contains("<strong>@Zoé Tremblay</strong>"));
        assertFalse(walk.get(talk).html().contains("Zoé Tremblay"));
    }

    @Test
    void nothing_and_too_much_come_back_with_the_reason() {
        assertEquals(422, walk.post(talk, Map.of("words", " ")).status());
        Walk.Seen long_ = walk.post(talk, Map.of("words", "x".repeat(4001)));
        assertEquals(422, long_.status());
        assertTrue(long_.html().contains("x".repeat(4001)));
    }

    @Test
    void a_reader_reads_and_says_nothing() {
        Walk reader = walk.as("Cy", Role.READER);
        assertFalse(reader.get(talk).html().contains("<textarea"));
        assertTrue(reader.post(talk, Map.of("words", "Bonjour")).isMissing());
    }

    private String code() {
        return walk.get(talk).html().replaceFirst("(?s).*?id=\"(t-[0-9a-f-]+)\".*", "$1");
    }
}
