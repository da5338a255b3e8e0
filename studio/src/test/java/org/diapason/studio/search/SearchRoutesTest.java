package org.diapason.studio.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.studio.shell.Walk;
import org.junit.jupiter.api.Test;

class SearchRoutesTest {

    private final Walk walk = new Walk(studio -> List.of(new SearchRoutes(studio)));

    @Test
    void words_are_found_with_the_way_to_their_place() {
        Id series = walk.example("boulangerie");
        String title = walk.dossier(series)
                .series()
                .microCredentials()
                .getFirst()
                .title()
                .show(Lang.FR);
        String code = walk.dossier(series)
                .series()
                .microCredentials()
                .getFirst()
                .code()
                .value();
        String html = walk.in(Lang.FR)
                .get("/search?q=" + java.net.URLEncoder.encode(title, java.nio.charset.StandardCharsets.UTF_8))
                .html();
        assertTrue(html.contains("/series/" + series + "/micro-credentials/" + code + "/identity"));
    }

    @Test
    void nothing_found_says_so_and_nothing_asked_finds_nothing() {
        walk.example("boulangerie");
        assertTrue(walk.get("/search?q=zzzz").html().contains("class=\"empty\""));
        assertFalse(walk.get("/search").html().contains("class=\"empty\""));
    }
}
