package org.diapason.formats.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.checks.EveryReferenceIsKnown;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Reading;
import org.diapason.formats.codec.Row;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RenamingTest {

    static final List<String> EXAMPLES = Examples.NAMES;

    private static final Check CHECK = new EveryReferenceIsKnown();

    /** Fields of codes that no item of the series declares: words of lists that are built in, or of the author's own. */
    private static final Set<String> OWN_WORDS = Set.of(
            "alignments[].scheme",
            "axes{}",
            "axes[]",
            "axes{}[]",
            "process",
            "knowledge",
            "occupations[].scheme",
            "level[].scheme",
            "classifications[].scheme",
            "kind",
            "difficulty",
            "accessibility[]",
            "method",
            "supervision",
            "kinds[]",
            "theory",
            "practice",
            "mode",
            "platform",
            "format",
            "system",
            "stackable",
            "communications{}",
            "slots[]",
            "facilitator",
            "checks[]",
            "checks{}",
            "answered-by",
            "unit",
            "measure",
            "profiles[]",
            "one-of[]",
            "must-include[]",
            "in-order[]",
            "slot",
            "elements{}[]",
            "sequences[][]");

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void whatever_has_a_code_takes_its_references_along(String name) {
        Node root = Examples.tree(name);
        int before = unknown(root);
        Examples.walk(root, Place.TOP, (place, node) -> {
            if (place.path().endsWith("]") && Reading.code(node).isPresent()) {
                Code old = Reading.code(node).get();
                Node renamed =
                        Edits.rename(root, place, Code.of("brand-new-code")).orElseThrow();
                Place there = place.path().endsWith("[" + old + "]")
                        ? new Place(place.path().substring(0, place.path().lastIndexOf('[')) + "[brand-new-code]")
                        : place;
                assertEquals(before, unknown(renamed), place.path());
                assertFalse(root.says(renamed));
                assertTrue(root.says(Edits.rename(renamed, there, old).orElseThrow()), place.path());
            }
        });
    }

    private static int unknown(Node root) {
        Edited.Made made = (Edited.Made) Edits.dossier(root);
        int[] found = new int[1];
        CHECK.examine(Case.of(made.dossier(), LocalDate.of(2026, 1, 1)), finding -> found[0]++);
        return found[0];
    }

    @Test
    void a_code_that_is_taken_is_not_given_twice() {
        Node root = Examples.tree("facilitating-learning-online");
        List<Known> credentials = Known.at(root, new Place("pathway.order")).orElseThrow();
        assertEquals(
                Optional.empty(),
                Edits.rename(
                        root,
                        credentials.getFirst().place(),
                        credentials.getLast().code()));
        assertTrue(root.says(Edits.rename(
                        root,
                        credentials.getFirst().place(),
                        credentials.getFirst().code())
                .orElseThrow()));
    }

    @Test
    void an_outcome_is_renamed_within_its_micro_credential_alone() {
        Node root = Node.mapping(
                List.of(Node.entry("micro-credentials", Node.sequence(List.of(credential("A"), credential("B"))))));
        Node renamed = Edits.rename(root, new Place("micro-credentials[A].outcomes[O]"), Code.of("P"))
                .orElseThrow();
        assertEquals("A\nP\nP\nB\nO\nO\n", RandomEdits.words(renamed));
    }

    private static Node credential(String code) {
        Node outcome = Node.mapping(List.of(Node.entry("code", Node.string("O"))));
        Node assessment = Node.mapping(List.of(Node.entry("outcomes", Node.sequence(List.of(Node.string("O"))))));
        return Node.mapping(List.of(
                Node.entry("code", Node.string(code)),
                Node.entry("outcomes", Node.sequence(List.of(outcome))),
                Node.entry("assessments", Node.sequence(List.of(assessment)))));
    }

    @Test
    void a_field_knows_what_it_may_refer_to() {
        Node root = Examples.tree("facilitating-learning-online");
        Place credential = Known.at(root, new Place("pathway.order"))
                .orElseThrow()
                .getFirst()
                .place();
        List<Known> requires = Known.at(root, credential.field("requires")).orElseThrow();
        assertFalse(requires.isEmpty());
        assertTrue(requires.getFirst().title().isPresent());
        assertEquals(
                requires, Known.at(root, credential.field("requires").item(0)).orElseThrow());
        assertEquals(Optional.empty(), Known.at(root, credential.field("title")));
        assertEquals(Optional.of(List.of()), Known.at(Node.mapping(List.of()), credential.field("audiences")));
    }

    @Test
    void every_line_of_the_table_is_a_field_of_codes() {
        Set<String> fields = codeFields();
        for (Sorts sort : Sorts.ALL) {
            sort.referring()
                    .forEach(pattern -> assertTrue(
                            fields.contains(pattern.text().replace("[=]", "[]")), "No such field: " + pattern.text()));
            sort.declared()
                    .forEach(pattern -> assertTrue(
                            fields.contains(pattern.text().replace("[=]", "[]") + ".code"),
                            "No such list: " + pattern.text()));
        }
    }

    @Test
    void every_field_of_codes_refers_to_something_or_is_known_not_to() {
        Set<String> rest = new TreeSet<>(codeFields());
        rest.removeIf(field -> field.endsWith(".code") || field.equals("code"));
        Sorts.ALL.forEach(sort ->
                sort.referring().forEach(pattern -> rest.remove(pattern.text().replace("[=]", "[]"))));
        rest.removeIf(field -> OWN_WORDS.stream().anyMatch(own -> field.equals(own) || field.endsWith("." + own)));
        assertEquals(Set.of(), rest);
    }

    private static Set<String> codeFields() {
        Set<String> fields = new HashSet<>();
        collect(SeriesFiles.codec(), "", fields);
        return fields;
    }

    private static void collect(Codec<?> codec, String path, Set<String> fields) {
        switch (codec.shape()) {
            case Shape.Line(Shape.Line.Sort sort) when sort == Shape.Line.Sort.CODE -> fields.add(path);
            case Shape.Many many -> collect(many.item(), path + "[]", fields);
            case Shape.Keyed(Codec<?> keys, Codec<?> values) -> {
                collect(keys, path + "{}", fields);
                collect(values, path + "{}", fields);
            }
            case Shape.Group(var record) -> rows(record.rows(), path, fields);
            case Shape.Union union ->
                union.variants().forEach(each -> rows(each.record().rows(), path, fields));
            case Shape.Brief(Codec<?> brief, Codec<?> full, var ignored) -> {
                collect(brief, path, fields);
                collect(full, path, fields);
            }
            case Shape.Either(List<Shape.Form> forms) -> forms.forEach(form -> collect(form.codec(), path, fields));
            default -> {}
        }
    }

    private static void rows(List<Row> rows, String path, Set<String> fields) {
        rows.forEach(row -> collect(row.codec(), path.isEmpty() ? row.key() : path + "." + row.key(), fields));
    }
}
