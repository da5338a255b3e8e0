package org.diapason.formats.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperPageTest {

    private static final List<Lang> PAIR = List.of(Lang.FR, Lang.EN);

    static List<String> names() {
        return Kits.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_page_in_two_languages_has_both_whole_and_no_name_twice(String name) {
        for (Paper paper : Kits.papers(name)) {
            Document page = Jsoup.parse(PaperPage.render(paper, PAIR));
            assertEquals(List.of("fr", "en"), page.select("div.paper").eachAttr("lang"));
            assertEquals(2, page.select("h1").size());
            Set<String> ids = new HashSet<>();
            List<String> twice = page.select("[id]").stream()
                    .map(Element::id)
                    .filter(id -> !ids.add(id))
                    .toList();
            assertEquals(List.of(), twice, paper.kind().value());
            page.select("[aria-labelledby]")
                    .forEach(each -> assertTrue(
                            ids.containsAll(List.of(each.attr("aria-labelledby").split(" ", -1))), each::outerHtml));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_level_of_heading_is_left_out(String name) {
        for (Paper paper : Kits.papers(name)) {
            int last = 0;
            List<String> skipped = new ArrayList<>();
            for (Element heading :
                    Jsoup.parse(PaperPage.render(paper, List.of(Lang.FR))).select("h1,h2,h3,h4")) {
                int level = heading.tagName().charAt(1) - '0';
                if (level > last + 1) {
                    skipped.add(heading.text());
                }
                last = level;
            }
            assertEquals(List.of(), skipped);
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        List<Paper> once = Kits.papers(Kits.FULL);
        List<Paper> again = Kits.papers(Kits.FULL);
        for (int i = 0; i < once.size(); i++) {
            // Of PDF its own test says so, once: setting pages takes a while.
            for (PaperFormat format : EnumSet.complementOf(EnumSet.of(PaperFormat.PDF))) {
                assertArrayEquals(format.write(once.get(i), PAIR), format.write(again.get(i), PAIR));
            }
        }
    }

    @Test
    void words_that_stand_in_one_language_say_which() {
        Paper paper = Kits.paper(new Block.Words(Entry.of(Text.in(Lang.EN, "Only in English"))));
        Document page = Jsoup.parse(PaperPage.render(paper, List.of(Lang.FR)));
        assertEquals("Only in English", page.select("main span[lang=en]").text());
    }

    @Test
    void what_somebody_wrote_is_never_taken_for_a_mark() {
        Paper paper = Kits.paper(new Block.Grid(
                Text.both("<script>", "<script>"),
                List.of(Text.both("a|b", "a|b")),
                List.of(List.of(Entry.of("<b>[x](y)*z*", "<b>[x](y)*z*")))));
        assertFalse(PaperPage.render(paper, PAIR).contains("<script>"));
        String text = PaperMarkdown.render(paper, List.of(Lang.EN));
        assertTrue(text.contains("| a\\|b |"), text);
        assertTrue(text.contains("\\<b\\>\\[x\\](y)\\*z\\*"), text);
    }
}
