package org.diapason.formats.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of every example says something in every part, in both languages, and hides no silence. */
class PapersOfExamplesTest {

    static List<String> names() {
        return Kits.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_section_and_no_table_is_empty(String name) {
        List<String> empty = new ArrayList<>();
        for (Paper paper : Kits.papers(name)) {
            assertTrue(paper.blocks().size() > 2, () -> "A document says something: " + paper.kind());
            Kits.blocks(paper)
                    .filter(PapersOfExamplesTest::isEmpty)
                    .forEach(block -> empty.add(paper.kind() + " " + block));
        }
        assertEquals(List.of(), empty);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_section_has_a_name_of_its_own(String name) {
        List<String> twice = new ArrayList<>();
        for (Paper paper : Kits.papers(name)) {
            Set<Object> seen = new HashSet<>();
            Kits.blocks(paper)
                    .filter(Block.Section.class::isInstance)
                    .map(Block.Section.class::cast)
                    .filter(section -> !seen.add(section.id()))
                    .forEach(section -> twice.add(paper.kind() + " " + section.id()));
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everything_is_said_in_both_languages() {
        List<String> missing = new ArrayList<>();
        int sentences = 0;
        for (Paper paper : Kits.papers(Kits.FULL)) {
            for (Text text : texts(paper).toList()) {
                String french = text.in(Lang.FR).orElse("");
                String english = text.in(Lang.EN).orElse("");
                boolean prose = french.split(" ", -1).length > 4;
                sentences += prose ? 1 : 0;
                if (french.isEmpty() || english.isEmpty() || prose && french.equals(english) && !isAName(french)) {
                    missing.add(paper.kind() + ": " + text);
                }
            }
        }
        assertTrue(sentences > 500, "There was something to look at");
        assertEquals(List.of(), missing);
    }

    @Test
    void what_nobody_stated_shows_in_every_document_that_asks_for_it() {
        for (Paper paper : Kits.papers("ontario-extend")) {
            long silent = entries(paper).filter(Entry.Silent.class::isInstance).count();
            String page = PaperPage.render(paper, List.of(Lang.EN));
            assertEquals(
                    silent,
                    page.split("class=\"silent\"", -1).length - 1L,
                    paper.kind().value());
        }
        assertTrue(Kits.papers("ontario-extend").stream()
                .filter(paper -> paper.kind().value().equals("syllabus"))
                .allMatch(paper -> entries(paper).anyMatch(Entry.Silent.class::isInstance)));
    }

    /** People and partners of the fictional series are called the same in both languages. */
    private static boolean isAName(String words) {
        return words.startsWith("Association des boulangers") || words.startsWith("Lise Levain");
    }

    private static boolean isEmpty(Block block) {
        return switch (block) {
            case Block.Section section -> section.blocks().isEmpty();
            case Block.Items items -> items.items().isEmpty();
            case Block.Facts facts -> facts.lines().isEmpty();
            case Block.Grid grid -> grid.rows().isEmpty();
            case Block.Ticks ticks -> ticks.items().isEmpty();
            default -> false;
        };
    }

    private static Stream<Entry> entries(Paper paper) {
        return Kits.blocks(paper).flatMap(block -> switch (block) {
            case Block.Words words -> Stream.of(words.words());
            case Block.Facts facts -> facts.lines().stream().map(Block.Facts.Line::entry);
            case Block.Grid grid -> grid.rows().stream().flatMap(List::stream);
            default -> Stream.empty();
        });
    }

    private static Stream<Text> texts(Paper paper) {
        Stream<Text> told = entries(paper)
                .filter(Entry.Told.class::isInstance)
                .flatMap(entry -> ((Entry.Told) entry).lines().stream());
        Stream<Text> rest = Kits.blocks(paper).flatMap(block -> switch (block) {
            case Block.Section section -> Stream.of(section.heading());
            case Block.Items items -> items.items().stream();
            case Block.Facts facts -> facts.lines().stream().map(Block.Facts.Line::label);
            case Block.Grid grid -> Stream.concat(Stream.of(grid.caption()), grid.heads().stream());
            case Block.Figure figure -> Stream.of(figure.caption(), figure.alternative());
            case Block.Aside aside -> Stream.of(aside.heading());
            case Block.Blank blank -> Stream.of(blank.label());
            case Block.Ticks ticks -> ticks.items().stream();
            case Block.Link link -> Stream.of(link.label());
            case Block.Words ignored -> Stream.empty();
        });
        Stream<Text> head =
                Stream.of(paper.title(), paper.purpose(), paper.provenance().inWords());
        return Stream.of(head, told, rest).flatMap(each -> each);
    }
}
