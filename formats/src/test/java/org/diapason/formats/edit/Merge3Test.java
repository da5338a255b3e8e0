package org.diapason.formats.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diapason.core.base.Place;
import org.diapason.formats.edit.Merge3.Conflict;
import org.diapason.formats.edit.Merge3.Merged;
import org.diapason.formats.tree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class Merge3Test {

    static final List<String> EXAMPLES = Examples.NAMES;

    private static final Node EXTEND = Examples.tree("ontario-extend");
    private static final Place FIRST = Known.at(EXTEND, new Place("pathway.order"))
            .orElseThrow()
            .getFirst()
            .place();

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void what_one_alone_changed_is_taken(String name) {
        Node base = Examples.tree(name);
        for (int seed = 0; seed < 30; seed++) {
            Node other = new RandomEdits("one", seed).edit(base, 3);
            assertTrue(other.says(Merge3.of(base, other, base).tree()));
            assertTrue(other.says(Merge3.of(base, base, other).tree()));
            assertTrue(other.says(Merge3.of(base, other, other).tree()));
        }
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void nothing_that_either_wrote_is_lost_and_neither_comes_first(String name) {
        Node base = Examples.tree(name);
        for (int seed = 0; seed < 150; seed++) {
            RandomEdits one = new RandomEdits("one", seed);
            RandomEdits two = new RandomEdits("two", seed * 31L + 7);
            Node mine = one.edit(base, 1 + seed % 7);
            Node theirs = two.edit(base, 1 + seed % 5);
            Merged merged = Merge3.of(base, mine, theirs);
            String all = RandomEdits.words(merged.tree())
                    + merged.conflicts().stream()
                            .flatMap(Merge3Test::both)
                            .map(RandomEdits::words)
                            .collect(Collectors.joining());
            for (String word : Stream.concat(one.written().stream(), two.written().stream())
                    .toList()) {
                assertTrue(all.contains(word), "seed " + seed + " lost " + word);
            }
            Merged turned = Merge3.of(base, theirs, mine);
            assertEquals(places(merged), places(turned), "seed " + seed);
            assertTrue(!merged.isClean() || merged.tree().says(turned.tree()), "seed " + seed);
        }
    }

    private static Stream<Node> both(Conflict conflict) {
        return Stream.of(conflict.mine(), conflict.theirs()).flatMap(Optional::stream);
    }

    private static Set<String> places(Merged merged) {
        return merged.conflicts().stream().map(each -> each.place().path()).collect(Collectors.toSet());
    }

    @Test
    void french_and_english_of_one_text_are_two_fields() {
        Node mine = Edits.put(EXTEND, FIRST.field("title.fr"), Node.string("Titre"));
        Node theirs = Edits.put(EXTEND, FIRST.field("title.en"), Node.string("Title"));
        Merged merged = Merge3.of(EXTEND, mine, theirs);
        assertTrue(merged.isClean());
        assertTrue(
                RandomEdits.words(Edits.at(merged.tree(), FIRST.field("title")).orElseThrow())
                        .contains("Titre"));
        assertTrue(
                RandomEdits.words(Edits.at(merged.tree(), FIRST.field("title")).orElseThrow())
                        .contains("Title"));
    }

    @Test
    void one_field_changed_in_two_ways_waits_for_a_person() {
        Place title = FIRST.field("title.en");
        Merged merged = Merge3.of(
                EXTEND, Edits.put(EXTEND, title, Node.string("Mine")), Edits.put(EXTEND, title, Node.string("Theirs")));
        Conflict conflict = merged.conflicts().getFirst();
        assertEquals(title, conflict.place());
        assertEquals("Mine\nTheirs\n", both(conflict).map(RandomEdits::words).collect(Collectors.joining()));
        assertEquals(Edits.at(EXTEND, title), conflict.base());
        assertEquals("Mine\n", RandomEdits.words(Edits.at(merged.tree(), title).orElseThrow()));
    }

    @Test
    void what_one_took_away_and_the_other_changed_stays_until_somebody_decides() {
        Node changed = Edits.put(EXTEND, FIRST.field("title.en"), Node.string("Theirs"));
        Merged merged = Merge3.of(EXTEND, Edits.remove(EXTEND, FIRST), changed);
        assertEquals(
                List.of(FIRST), merged.conflicts().stream().map(Conflict::place).toList());
        assertEquals(Optional.empty(), merged.conflicts().getFirst().mine());
        assertTrue(Edits.at(merged.tree(), FIRST).isPresent());
    }

    @Test
    void both_may_add_to_one_list() {
        Place profiles = new Place("framework.profiles");
        Node base = Edits.put(EXTEND, profiles, Node.sequence(List.of(Node.string("a"))));
        Merged merged = Merge3.of(
                base, Edits.add(base, profiles, Node.string("c")), Edits.add(base, profiles, Node.string("b")));
        assertTrue(merged.isClean());
        assertEquals(
                "a\nb\nc\n", RandomEdits.words(Edits.at(merged.tree(), profiles).orElseThrow()));
    }

    @Test
    void two_kinds_of_one_union_are_never_mixed() {
        Place standard = new Place("framework.elements[0].standard");
        Node base = Edits.put(EXTEND, standard, group("range", "3"));
        Merged merged = Merge3.of(
                base,
                Edits.put(base, standard, group("described", "x")),
                Edits.put(base, standard, group("attested", "y")));
        assertTrue(merged.conflicts().getFirst().place().path().endsWith("standard"));
        assertEquals("x\n", RandomEdits.words(Edits.at(merged.tree(), standard).orElseThrow()));
    }

    private static Node group(String key, String word) {
        return Node.mapping(List.of(Node.entry(key, Node.string(word))));
    }

    @Test
    void two_orders_of_one_list_wait_for_a_person() {
        Place order = new Place("pathway.order");
        Node base = Edits.put(EXTEND, order, words("a", "b", "c"));
        Merged torn = Merge3.of(
                base, Edits.put(base, order, words("c", "a", "b")), Edits.put(base, order, words("b", "a", "c")));
        assertEquals(
                List.of(order), torn.conflicts().stream().map(Conflict::place).toList());
        Merged moved = Merge3.of(
                base, Edits.put(base, order, words("c", "a", "b")), Edits.put(base, order, words("a", "b", "c", "d")));
        assertTrue(moved.isClean());
        assertEquals(
                "c\nd\na\nb\n", RandomEdits.words(Edits.at(moved.tree(), order).orElseThrow()));
    }

    private static Node words(String... words) {
        return Node.sequence(Stream.of(words).map(Node::string).toList());
    }

    @Test
    void a_language_that_was_taken_away_does_not_lag() {
        Place title = FIRST.field("title");
        Node base =
                Edits.put(Edits.put(EXTEND, title.field("en"), Node.string("T")), title.field("fr"), Node.string("U"));
        Node lagging = Edits.put(base, title.field("lagging"), words("fr"));
        Merged merged = Merge3.of(base, Edits.remove(base, title.field("fr")), lagging);
        assertTrue(Edits.dossier(merged.tree()) instanceof Edited.Made);
    }
}
