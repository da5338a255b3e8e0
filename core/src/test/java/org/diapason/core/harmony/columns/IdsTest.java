package org.diapason.core.harmony.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 65_535, 65_536, 65_537, 70_000})
    void numbers_survive_every_widening(int distinct) {
        IdsDraft draft = new IdsDraft(2 * distinct);
        for (int i = 0; i < 2 * distinct; i++) {
            draft.add(i % distinct);
        }
        Ids ids = draft.done(distinct);
        boolean[] wanted = new boolean[distinct];
        wanted[distinct - 1] = true;
        List<Integer> rows = new ArrayList<>();
        ids.where(wanted, rows::add);
        assertEquals(List.of(distinct - 1, 2 * distinct - 1), rows);
        for (int i = 0; i < 2 * distinct; i++) {
            assertEquals(i % distinct, ids.at(i));
        }
    }

    @Test
    void a_row_takes_no_more_than_the_values_need() {
        assertInstanceOf(Ids.One.class, of(1));
        assertInstanceOf(Ids.Bytes.class, of(256));
        assertInstanceOf(Ids.Chars.class, of(257));
        assertInstanceOf(Ids.Ints.class, of(65_537));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 126, 127, 128, 16_383, 16_384, 2_000_000_000})
    void figures_are_read_as_they_were_written(int number) {
        Figures.Writer writer = new Figures.Writer();
        for (int i = 0; i < 50; i++) {
            writer.list(number).silent().number(number);
        }
        Figures figures = writer.done();
        Figures.Reader reader = figures.read();
        for (int i = 0; i < 50; i++) {
            assertEquals(number, reader.list());
            assertEquals(-1, reader.list());
            assertEquals(number, reader.number());
        }
    }

    private static Ids of(int distinct) {
        IdsDraft draft = new IdsDraft(distinct);
        for (int i = 0; i < distinct; i++) {
            draft.add(i);
        }
        return draft.done(distinct);
    }
}
