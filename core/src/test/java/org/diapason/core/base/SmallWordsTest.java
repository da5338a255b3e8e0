package org.diapason.core.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.framework.taxonomy.Taxonomies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions, places, tables, sources, and copies that keep their order. */
class SmallWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "2.3", "2026.1", "0.999999999", "10.20.30"})
    void a_version_is_numbers_with_dots_between(String text) {
        assertTrue(Version.isVersion(text));
        assertEquals(text, new Version(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1.", ".1", "1..2", "v1", "1:2", "1/2", "1.a", "1234567890"})
    void a_version_is_nothing_else(String text) {
        assertFalse(Version.isVersion(text));
        assertThrows(IllegalArgumentException.class, () -> new Version(text));
    }

    @Test
    void a_version_has_thirty_two_characters_and_not_one_more() {
        assertTrue(Version.isVersion("1.".repeat(15) + "12"));
        assertFalse(Version.isVersion("1.".repeat(15) + "123"));
    }

    @ParameterizedTest
    @CsvSource({"1.9, 1.10", "1, 2", "1, 1.0.1", "1.0, 1.1", "1, 1.0"})
    void versions_follow_each_other_by_number(String earlier, String later) {
        assertTrue(new Version(earlier).compareTo(new Version(later)) < 0);
        assertTrue(new Version(later).compareTo(new Version(earlier)) > 0);
    }

    @Test
    void a_place_is_the_path_of_its_fields() {
        Place statement = Place.TOP
                .field("micro-credentials")
                .item(Code.of("TL"))
                .field("outcomes")
                .item(2);
        assertEquals("micro-credentials[TL].outcomes[2]", statement.toString());
        assertEquals("micro-credentials[TL].outcomes", statement.parent().path());
        assertEquals("micro-credentials[TL]", statement.parent().parent().path());
        assertEquals(Place.TOP, new Place("title").parent());
        assertEquals(Place.TOP, Place.TOP.parent());
        assertEquals(Place.TOP, new Place(".x").parent());
    }

    @Test
    void copies_keep_their_order_and_cannot_change() {
        Map<String, Integer> map = new LinkedHashMap<>();
        List<String> keys = List.of("z", "a", "m", "b", "y");
        keys.forEach(key -> map.put(key, 1));
        Map<String, Integer> copy = Ordered.map(map);
        map.clear();
        assertEquals(keys, List.copyOf(copy.keySet()));
        assertThrows(UnsupportedOperationException.class, copy::clear);

        List<String> items = new ArrayList<>(keys);
        items.add("z");
        Set<String> set = Ordered.set(items);
        items.clear();
        assertEquals(keys, List.copyOf(set));
        assertTrue(set.contains("m"));
        assertFalse(set.contains("q"));
        assertThrows(UnsupportedOperationException.class, set::clear);
        assertSame(set, Ordered.set(set));
        assertEquals(Set.of("z"), Ordered.set(List.of("z")));
    }

    @Test
    void a_table_has_no_remarks_and_no_empty_lines() {
        List<List<String>> rows = Table.rows(Taxonomies.class, "bloom.tsv");
        assertFalse(rows.isEmpty());
        assertTrue(rows.stream().noneMatch(row -> row.getFirst().startsWith("#") || row.size() < 2));
        assertThrows(IllegalStateException.class, () -> Table.rows(Table.class, "nowhere.tsv"));
    }

    @Test
    void a_cell_holds_codes_with_any_number_of_spaces_between() {
        assertEquals(List.of(Code.of("a"), Code.of("b")), Table.codes(" a   b "));
        assertEquals(List.of(), Table.codes("  "));
    }

    @Test
    void a_source_states_only_what_is_known_of_it() {
        assertEquals(
                Fact.of("https://example.org"),
                Source.page("https://example.org").url());
        assertTrue(Source.page("https://example.org").title().isSilent());
        assertEquals(
                Fact.of(Text.both("Plan", "Plan")),
                Source.titled(Text.both("Plan", "Plan")).title());
        assertTrue(Source.titled(Text.both("Plan", "Plan")).url().isSilent());
    }
}
