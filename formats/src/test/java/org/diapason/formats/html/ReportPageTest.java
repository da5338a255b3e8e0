package org.diapason.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Harmony;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportPageTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile(" aria-labelledby=\"([^\"]+)\"");

    static Stream<Arguments> pages() {
        return Examples.names().stream()
                .flatMap(name -> Stream.of(Arguments.of(name, Lang.FR), Arguments.of(name, Lang.EN)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asks_for_nothing_outside_itself(String name, Lang lang) {
        String page = Examples.report(Examples.dossier(name), lang);
        for (String request :
                List.of("<script", "<link", "<img", "<iframe", " src=", "@import", "url(http", "url(//")) {
            assertFalse(page.contains(request), request);
        }
        assertTrue(page.contains("default-src 'none'"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_one_place(String name, Lang lang) {
        String page = Examples.report(Examples.dossier(name), lang);
        List<String> ids = found(ID, page);
        Set<String> known = new HashSet<>(ids);
        assertEquals(known.size(), ids.size(), "an address stands twice");
        found(LINK, page).forEach(link -> assertTrue(known.contains(link), link));
        for (String reference : found(REFERENCE, page)) {
            Stream.of(reference.split(" ")).forEach(id -> assertTrue(known.contains(id), id));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_matrix_has_a_square_for_every_cell(String name, Lang lang) {
        Dossier dossier = Examples.dossier(name);
        String page = Examples.report(dossier, lang);
        int cells = dossier.framework().elements().size()
                * dossier.series().microCredentials().size();
        assertEquals(cells, found(Pattern.compile("<td id=\"c-()"), page).size());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hostile_words_stay_words(String name, Lang lang) {
        Dossier dossier = HostileWords.in(Examples.dossier(name));
        assertHarmless(Examples.report(dossier, lang));
        Case seen = Examples.seen(dossier);
        CheckPage.Checked checked = new CheckPage.Checked(HostileWords.WORDS, seen, Harmony.of(seen));
        assertHarmless(CheckPage.render(List.of(checked, checked), lang, HostileWords.WORDS));
    }

    @Test
    void a_page_that_shows_a_series_twice_keeps_its_addresses_apart() {
        Case seen = Examples.seen(Examples.dossier(Examples.names().getFirst()));
        CheckPage.Checked checked = new CheckPage.Checked("series.yaml", seen, Harmony.of(seen));
        String page = CheckPage.render(List.of(checked, checked), Lang.EN, "0.1.0");
        List<String> ids = found(ID, page);
        assertEquals(new HashSet<>(ids).size(), ids.size());
        found(LINK, page).forEach(link -> assertTrue(ids.contains(link), link));
    }

    @Test
    void a_page_is_the_same_each_time() {
        Dossier dossier = Examples.dossier("ontario-extend");
        assertEquals(Examples.report(dossier, Lang.FR), Examples.report(dossier, Lang.FR));
    }

    @Test
    void readers_of_other_languages_read_english() {
        String page = Examples.report(Examples.dossier("ontario-extend"), new Lang("de"));
        assertTrue(page.contains("<html lang=\"en\">"));
    }

    @Test
    void words_in_another_language_say_which() {
        String page = Examples.report(Examples.dossier("climat-biodiversite"), Lang.EN);
        assertTrue(page.contains("lang=\"fr\""));
    }

    private static void assertHarmless(String page) {
        for (String harm : List.of("<script", "<img", "alert(1)</script>", "href=\"javascript", "\"'>", "]]>")) {
            assertFalse(page.contains(harm), harm);
        }
        assertEquals(1, found(Pattern.compile("(</style>)"), page).size());
        assertTrue(page.contains("&lt;script&gt;"));
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(result -> result.group(1)).toList();
    }
}
