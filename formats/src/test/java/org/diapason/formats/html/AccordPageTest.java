package org.diapason.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccordPageTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]+)\"");
    private static final Pattern ELEMENT = Pattern.compile("<article class=\"element\" id=\"element-([^\"]+)\"");
    private static final Pattern BAR = Pattern.compile("style=\"width:(\\d+)%\"");
    private static final Pattern QUESTION = Pattern.compile("<p class=\"(question)\"");

    static Stream<Arguments> pages() {
        return Examples.names().stream()
                .flatMap(name -> Stream.of(Arguments.of(name, Lang.FR), Arguments.of(name, Lang.EN)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asks_for_nothing_outside_itself(String name, Lang lang) {
        String page = page(Examples.seen(Examples.dossier(name)), Decisions.NONE, lang);
        for (String request :
                List.of("<script", "<link", "<img", "<iframe", " src=", "@import", "url(http", "url(//")) {
            assertFalse(page.contains(request), request);
        }
        assertTrue(page.contains("default-src 'none'"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_one_place(String name, Lang lang) {
        String page = page(Examples.seen(Examples.dossier(name)), Decisions.NONE, lang);
        List<String> ids = found(ID, page);
        Set<String> known = new HashSet<>(ids);
        assertEquals(known.size(), ids.size(), "an address stands twice");
        found(LINK, page).forEach(link -> assertTrue(known.contains(link), link));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_proposal_and_every_question_stands_on_it(String name, Lang lang) {
        Case seen = Examples.seen(Examples.dossier(name));
        Accord accord = Accord.of(seen);
        String page = page(seen, Decisions.NONE, lang);
        assertEquals(
                accord.proposals().stream()
                        .filter(each -> each.chosen().isStated())
                        .map(each -> each.distribution().kind().code().value())
                        .sorted()
                        .toList(),
                found(ELEMENT, page).stream().sorted().toList());
        assertEquals(accord.agenda().items().size(), found(QUESTION, page).size());
        found(BAR, page).forEach(percent -> assertTrue(Integer.parseInt(percent) <= 100, percent));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hostile_words_stay_words(String name, Lang lang) {
        String page = page(Examples.seen(HostileWords.in(Examples.dossier(name))), Decisions.NONE, lang);
        for (String harm : List.of("<script", "<img", "href=\"javascript", "]]>")) {
            assertFalse(page.contains(harm), harm);
        }
        assertEquals(1, found(Pattern.compile("(</style>)"), page).size());
    }

    @Test
    void what_was_decided_is_marked_and_nothing_else() {
        Case seen = Examples.seen(Examples.dossier("climat-biodiversite"));
        Proposal first = Accord.of(seen).proposals().stream()
                .filter(each -> each.policy().isStated())
                .findFirst()
                .orElseThrow();
        Pattern decided = Pattern.compile("class=\"small (decided)\"");
        assertEquals(0, found(decided, page(seen, Decisions.NONE, Lang.FR)).size());
        assertEquals(
                1,
                found(decided, page(seen, Decisions.NONE.accept(first), Lang.FR))
                        .size());
        assertEquals(
                1,
                found(decided, page(seen, Decisions.NONE.refuse(first, Fact.silent()), Lang.EN))
                        .size());
    }

    @Test
    void families_that_nobody_named_come_together_under_words() {
        String page = page(Examples.seen(Examples.dossier("boulangerie")), Decisions.NONE, Lang.FR);
        assertTrue(
                found(ID, page).stream().filter(id -> id.startsWith("family-")).count() > 1);
        assertFalse(page.contains("<h2>securite</h2>"));
    }

    @Test
    void readers_of_other_languages_read_english() {
        assertTrue(page(Examples.seen(Examples.dossier("ontario-extend")), Decisions.NONE, new Lang("de"))
                .contains("<html lang=\"en\">"));
    }

    private static String page(Case seen, Decisions decisions, Lang lang) {
        return AccordPage.render(seen, Accord.of(seen), decisions, lang, "0.1.0");
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(result -> result.group(1)).toList();
    }
}
