package org.diapason.formats.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.TreeReader;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final String BROUGHT = "{code: TL, hours: 3-5, outcomes: [{code: O1, statement: Explain bread}]}";

    private final List<Change> changes = new ArrayList<>();

    @Test
    void everything_is_new_the_first_time() {
        Mapping merged = new Merge(true, false, changes::add).merge("TL", null, tree(BROUGHT), tree("{}"));
        assertTrue(merged.says(tree(BROUGHT)));
        assertEquals(List.of("ADDED TL.code", "ADDED TL.hours", "ADDED TL.outcomes"), told());
    }

    @Test
    void a_person_s_edit_stays_when_the_file_says_what_it_said() {
        Mapping ours = tree("{code: TL, hours: 8, outcomes: [{code: O1, statement: Explain sourdough}]}");
        Mapping merged = new Merge(true, true, changes::add).merge("TL", tree(BROUGHT), tree(BROUGHT), ours);
        assertTrue(merged.says(ours));
        assertEquals(List.of(), told());
    }

    @Test
    void what_the_file_changed_is_told_and_left() {
        Mapping theirs = tree("{code: TL, hours: 6}");
        Mapping merged = new Merge(false, false, changes::add).merge("TL", tree(BROUGHT), theirs, tree(BROUGHT));
        assertTrue(merged.says(tree(BROUGHT)));
        assertEquals(List.of("CHANGED TL.hours"), told());
    }

    @Test
    void what_the_file_changed_is_taken_when_it_is_accepted() {
        Mapping theirs =
                tree("{code: TL, hours: 6, outcomes: [{code: O1, statement: Bake}, {code: O2, statement: Sell}]}");
        Mapping merged = new Merge(true, true, changes::add).merge("TL", tree(BROUGHT), theirs, tree(BROUGHT));
        assertTrue(merged.says(theirs));
        assertEquals(List.of("CHANGED TL.hours", "CHANGED TL.outcomes[O1].statement", "ADDED TL.outcomes[O2]"), told());
    }

    @Test
    void an_edit_is_kept_even_when_changes_are_accepted() {
        Mapping merged = new Merge(true, true, changes::add)
                .merge("TL", tree(BROUGHT), tree("{code: TL, hours: 6}"), tree("{code: TL, hours: 8}"));
        assertTrue(merged.says(tree("{code: TL, hours: 8}")));
        assertEquals(List.of("DISPUTED TL.hours"), told());
    }

    @Test
    void what_a_person_took_away_stays_away() {
        Mapping merged =
                new Merge(true, true, changes::add).merge("TL", tree(BROUGHT), tree(BROUGHT), tree("{code: TL}"));
        assertTrue(merged.says(tree("{code: TL}")));
        assertEquals(List.of(), told());
    }

    @Test
    void what_the_file_no_longer_says_stays() {
        Mapping merged =
                new Merge(true, true, changes::add).merge("TL", tree(BROUGHT), tree("{code: TL}"), tree(BROUGHT));
        assertTrue(merged.says(tree(BROUGHT)));
        assertEquals(List.of(), told());
    }

    @Test
    void two_files_that_disagree_leave_the_first_word() {
        Mapping merged = new Merge(true, false, changes::add)
                .merge("TL", null, tree("{code: TL, hours: 6}"), tree("{code: TL, hours: 8}"));
        assertTrue(merged.says(tree("{code: TL, hours: 8}")));
        assertEquals(List.of("DISPUTED TL.hours"), told());
    }

    private List<String> told() {
        return changes.stream()
                .map(change -> change.kind() + " " + change.place())
                .toList();
    }

    private static Mapping tree(String yaml) {
        Node root = new TreeReader()
                .read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .root()
                .orElseThrow();
        return (Mapping) root;
    }
}
