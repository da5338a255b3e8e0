package org.diapason.core.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final Text WORDS = Text.both("mots", "words");

    @Test
    void a_table_has_an_entry_for_every_column_of_every_row() {
        List<Text> heads = List.of(WORDS, WORDS);
        List<List<Entry>> ragged = List.of(List.of(Entry.of(WORDS)));
        assertThrows(IllegalArgumentException.class, () -> new Block.Grid(WORDS, heads, ragged));
    }

    @Test
    void a_column_is_open_when_every_row_waits_in_it() {
        Block.Grid grid = new Block.Grid(
                WORDS,
                List.of(WORDS, WORDS, WORDS),
                List.of(
                        List.of(Entry.of(WORDS), Entry.open(), Entry.open()),
                        List.of(Entry.of(WORDS), new Entry.Silent(), Entry.open())));
        assertFalse(grid.isOpen(0));
        assertFalse(grid.isOpen(1));
        assertTrue(grid.isOpen(2));
    }

    @Test
    void a_field_to_fill_is_between_one_line_and_a_page_high() {
        assertThrows(IllegalArgumentException.class, () -> new Block.Blank(WORDS, 0));
        assertThrows(IllegalArgumentException.class, () -> new Block.Blank(WORDS, 41));
        assertEquals(40, new Block.Blank(WORDS, 40).lines());
    }

    @Test
    void what_nobody_stated_stays_silent() {
        assertEquals(new Entry.Silent(), Entry.of(Fact.silent()));
        assertEquals(new Entry.Silent(), Entry.lines(List.of()));
        assertEquals(Entry.of(WORDS), Entry.of(Fact.of(WORDS)));
    }

    @Test
    void words_that_are_told_are_there() {
        assertThrows(IllegalArgumentException.class, () -> new Entry.Told(List.of()));
    }
}
