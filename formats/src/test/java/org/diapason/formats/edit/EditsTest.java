package org.diapason.formats.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Troubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EditsTest {

    static final List<String> EXAMPLES = Examples.NAMES;

    private static final String EXTEND = "ontario-extend";
    private static final Place FIRST = Known.at(Examples.tree(EXTEND), new Place("pathway.order"))
            .orElseThrow()
            .getFirst()
            .place();

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void a_tree_says_the_series_it_comes_from(String name) {
        Dossier dossier = Examples.dossier(name);
        assertEquals(new Edited.Made(dossier), Edits.dossier(Edits.tree(dossier)));
        assertEquals(
                Optional.of(dossier),
                SeriesFiles.readJson(SeriesFiles.json(dossier)).dossier());
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void putting_back_what_stands_at_a_place_changes_nothing(String name) {
        Node root = Examples.tree(name);
        Examples.walk(root, Place.TOP, (place, node) -> {
            assertTrue(node.says(Edits.at(root, place).orElseThrow()), place.path());
            assertTrue(root.says(Edits.put(root, place, node)), place.path());
        });
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void every_place_of_a_series_knows_how_it_is_written(String name) {
        Node root = Examples.tree(name);
        Examples.walk(root, Place.TOP, (place, node) -> {
            Codec<?> codec = Edits.codecAt(root, place).orElseThrow(() -> new AssertionError("Unknown: " + place));
            Troubles troubles = new Troubles();
            assertTrue(
                    codec.read(node, Reading.top(Lang.EN, troubles)).isPresent(), () -> place + " " + troubles.list());
            assertTrue(Edits.codecAt(place).isPresent() || place.path().contains("elements"), place.path());
        });
    }

    @Test
    void a_field_of_a_union_is_known_by_what_the_union_is() {
        Node root = Node.mapping(List.of(Node.entry(
                "deviations",
                Node.sequence(List.of(Node.mapping(List.of(
                        Node.entry("state", Node.string("granted")),
                        Node.entry("expires", Node.string("2027-01-01")))))))));
        assertTrue(Edits.codecAt(root, new Place("deviations[0].approver")).isPresent());
        assertFalse(Edits.codecAt(root, new Place("deviations[0].because")).isPresent());
        assertTrue(Edits.codecAt(new Place("deviations[0].because")).isPresent());
        assertTrue(
                Edits.codecAt(root, new Place("deviations[0].state"))
                                .orElseThrow()
                                .shape()
                        instanceof Shape.Choice);
    }

    @Test
    void a_row_is_known_with_its_title() {
        Node root = Examples.tree(EXTEND);
        Place title = FIRST.field("title");
        assertEquals("titre", Edits.rowAt(root, title).orElseThrow().title().show(Lang.FR));
        assertEquals(Optional.empty(), Edits.rowAt(root, FIRST));
        assertEquals(Optional.empty(), Edits.codecAt(root, new Place("nowhere.at-all")));
    }

    @Test
    void a_place_can_be_told_by_positions_alone() {
        Node root = Examples.tree(EXTEND);
        String first = Edits.byPosition(root, FIRST.field("title.fr")).path();
        assertTrue(first.matches("micro-credentials\\[[0-9]+]\\.title\\.fr"), first);
        assertEquals(Place.TOP, Edits.byPosition(root, Place.TOP));
        assertEquals(new Place("no[X].such"), Edits.byPosition(root, new Place("no[X].such")));
    }

    @Test
    void items_know_what_they_were() {
        Node a = Node.mapping(List.of(Node.entry("code", Node.string("A"))));
        Node b = Node.mapping(List.of(Node.entry("code", Node.string("B"))));
        assertEquals(List.of(1, -1, 0), Edits.mates(List.of(a, b), List.of(b, Node.string("C"), a)));
    }

    @Test
    void what_is_missing_on_the_way_to_a_place_is_made() {
        Node empty = Node.mapping(List.of());
        Node put =
                Edits.put(empty, new Place("micro-credentials[TL].outcomes[TL-1].statement.fr"), Node.string("Lire"));
        assertEquals("TL\nTL-1\nLire\n", RandomEdits.words(put));
        Node added = Edits.add(empty, new Place("framework.profiles"), Node.string("on"));
        assertEquals(
                Optional.of("on"),
                Edits.at(added, new Place("framework.profiles[0]"))
                        .map(RandomEdits::words)
                        .map(String::strip));
        assertThrows(IllegalArgumentException.class, () -> Edits.add(put, new Place("micro-credentials[TL]"), empty));
        assertThrows(IllegalArgumentException.class, () -> Edits.put(put, new Place("micro-credentials.title"), empty));
    }

    @Test
    void what_is_not_there_is_taken_away_without_a_trace() {
        Node root = Examples.tree(EXTEND);
        assertTrue(root.says(Edits.remove(root, new Place("micro-credentials[NONE].outcomes[X].statement"))));
        Node without = Edits.remove(root, FIRST);
        assertFalse(root.says(without));
        assertTrue(root.says(Edits.set(root, new Place("no.such.place"), Optional.empty())));
    }

    @Test
    void an_item_moves_as_far_as_its_list_goes() {
        Node list = Node.mapping(List.of(
                Node.entry("order", Node.sequence(List.of(Node.string("A"), Node.string("B"), Node.string("C"))))));
        assertEquals("B\nA\nC\n", RandomEdits.words(Edits.move(list, new Place("order[0]"), 1)));
        assertEquals("A\nC\nB\n", RandomEdits.words(Edits.move(list, new Place("order[2]"), -1)));
        assertEquals("B\nC\nA\n", RandomEdits.words(Edits.move(list, new Place("order[0]"), 99)));
        assertTrue(list.says(Edits.move(list, new Place("order"), 1)));
        assertTrue(list.says(Edits.move(list, new Place("order[7]"), 1)));
    }

    @Test
    void keys_and_codes_may_hold_points() {
        Node root = Edits.put(
                Node.mapping(List.of()),
                new Place("elements"),
                Node.mapping(List.of(
                        Node.entry("a.b", Node.string("x")),
                        Node.entry("a", Node.mapping(List.of(Node.entry("c", Node.string("y"))))))));
        assertEquals(
                "x\n",
                RandomEdits.words(Edits.at(root, new Place("elements.a.b")).orElseThrow()));
        assertEquals(
                "y\n",
                RandomEdits.words(Edits.at(root, new Place("elements.a.c")).orElseThrow()));
        Node coded = Edits.put(root, new Place("micro-credentials[T.1].title"), Node.string("z"));
        assertEquals(
                "z\n",
                RandomEdits.words(Edits.at(coded, new Place("micro-credentials[T.1].title"))
                        .orElseThrow()));
    }

    @Test
    void no_word_changes_its_language_when_the_series_does() {
        Dossier before = Examples.dossier(EXTEND);
        Node swapped = Edits.put(
                Edits.tree(before),
                new Place("languages"),
                Node.sequence(List.of(Node.string("fr"), Node.string("en"))));
        Dossier after = ((Edited.Made) Edits.dossier(swapped)).dossier();
        assertEquals(before.series().title(), after.series().title());
        assertEquals(Lang.FR, after.series().source());
    }

    @Test
    void what_is_wrong_is_told_at_its_place() {
        Place hours = FIRST.field("hours");
        Node root = Edits.put(Examples.tree(EXTEND), hours, Node.string("beaucoup"));
        Edited.Refused refused = (Edited.Refused) Edits.dossier(root);
        assertEquals(Fault.WRONG_FORM, refused.troubles().getFirst().fault());
        assertTrue(refused.troubles().getFirst().place().path().endsWith(".hours"));
    }

    @Test
    void every_shape_of_the_series_file_is_met() {
        assertEquals(new Shape.Amount(), Codecs.RANGE.shape());
        assertTrue(
                Edits.codecAt(new Place("micro-credentials[A].requires[0]"))
                                .orElseThrow()
                                .shape()
                        instanceof Shape.Brief);
        assertTrue(
                Edits.codecAt(new Place("micro-credentials[A].elements.x"))
                                .orElseThrow()
                                .shape()
                        instanceof Shape.Either);
        assertTrue(
                Edits.codecAt(new Place("micro-credentials[A].title"))
                                .orElseThrow()
                                .shape()
                        instanceof Shape.Words);
        assertTrue(Edits.codecAt(new Place("framework.checks")).orElseThrow().shape() instanceof Shape.Keyed);
        assertTrue(
                Edits.codecAt(new Place("framework.elements[x].standard"))
                                .orElseThrow()
                                .shape()
                        instanceof Shape.Union);
        assertTrue(
                Edits.codecAt(new Place("micro-credentials[A].badge"))
                                .orElseThrow()
                                .shape()
                        instanceof Shape.Group);
        Shape.Many slots = (Shape.Many) Edits.codecAt(new Place("framework.elements[x].standard.in-order"))
                .orElseThrow()
                .shape();
        assertTrue(slots.once() && slots.least() == 1);
    }

    @Test
    void a_short_form_can_be_spelled_out() {
        Shape.Brief requires = (Shape.Brief) Edits.codecAt(new Place("micro-credentials[A].requires[0]"))
                .orElseThrow()
                .shape();
        Mapping full = (Mapping) requires.spellOut().apply(Node.string("TL"));
        assertEquals("1", ((Scalar) full.get("at-least").orElseThrow()).text());
        assertTrue(full.says(requires.spellOut().apply(full)));
    }
}
