package org.diapason.formats.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.formats.tree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DifferencesTest {

    static final List<String> EXAMPLES = Examples.NAMES;

    private static final Node EXTEND = Examples.tree("ontario-extend");
    private static final Place FIRST = Known.at(EXTEND, new Place("pathway.order"))
            .orElseThrow()
            .getFirst()
            .place();

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void there_are_none_exactly_when_both_say_the_same(String name) {
        Node base = Examples.tree(name);
        assertEquals(List.of(), Differences.between(base, Examples.tree(name)));
        for (int seed = 0; seed < 60; seed++) {
            Node other = new RandomEdits("one", seed).edit(base, 1 + seed % 5);
            assertEquals(base.says(other), Differences.between(base, other).isEmpty(), "seed " + seed);
        }
    }

    @Test
    void a_difference_names_the_field_and_nothing_around_it() {
        Place title = FIRST.field("title").field("en");
        List<Difference> found = Differences.between(EXTEND, Edits.put(EXTEND, title, Node.string("Other")));
        assertEquals(List.of(title), found.stream().map(Difference::place).toList());
        assertEquals("Other\n", RandomEdits.words(found.getFirst().after().orElseThrow()));
    }

    @Test
    void a_new_item_is_one_difference_whatever_it_holds() {
        Place list = FIRST.field("outcomes");
        Node item = Node.mapping(
                List.of(Node.entry("code", Node.string("NEW")), Node.entry("statement", Node.string("Do"))));
        List<Difference> found = Differences.between(EXTEND, Edits.add(EXTEND, list, item));
        assertEquals(
                List.of(new Place(list + "[NEW]")),
                found.stream().map(Difference::place).toList());
        assertEquals(Optional.empty(), found.getFirst().before());
    }

    @Test
    void a_new_code_is_no_new_thing() {
        Node renamed = Edits.rename(EXTEND, FIRST, Code.of("ZZ")).orElseThrow();
        assertTrue(Differences.between(EXTEND, renamed).stream()
                .anyMatch(each -> each.place().path().equals("micro-credentials[ZZ].code")));
        assertFalse(Differences.between(EXTEND, renamed).stream()
                .anyMatch(each -> each.place().equals(FIRST)));
    }

    @Test
    void another_order_is_a_difference_of_the_list() {
        List<Difference> found = Differences.between(EXTEND, Edits.move(EXTEND, FIRST, 1));
        assertEquals(
                List.of(new Place("micro-credentials")),
                found.stream().map(Difference::place).toList());
        assertTrue(found.getFirst().isOrder());
    }

    @Test
    void places_are_told_in_words() {
        Place statement = Edits.at(EXTEND, FIRST.field("outcomes[0].statement")).isPresent()
                ? FIRST.field("outcomes[0].statement")
                : FIRST.field("title");
        List<String> english = new Wording(Lang.EN).path(EXTEND, statement.field("fr"));
        List<String> french = new Wording(Lang.FR).path(EXTEND, statement.field("fr"));
        assertEquals("French", english.getLast());
        assertEquals("Français", french.getLast());
        assertEquals(english.size(), french.size());
        assertFalse(english.contains("micro-credentials"));
    }

    @Test
    void values_are_told_in_words() {
        Wording words = new Wording(Lang.FR);
        assertEquals("non précisé", words.value(Optional.empty(), Optional.empty()));
        assertEquals("oui", words.value(Optional.of(Node.bool(true)), Optional.empty()));
        assertEquals(
                "A, B",
                words.value(Optional.of(Node.sequence(List.of(Node.string("A"), Node.string("B")))), Optional.empty()));
        assertEquals("aucun", words.value(Optional.of(Node.sequence(List.of())), Optional.empty()));
    }
}
