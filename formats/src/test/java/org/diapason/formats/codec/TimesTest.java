package org.diapason.formats.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Troubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @Test
    void a_time_and_a_zone_are_read_back_as_they_were_written() {
        assertEquals(Optional.of(LocalTime.of(8, 5)), again(Codecs.TIME, LocalTime.of(8, 5)));
        assertEquals(Optional.of(LocalTime.MIDNIGHT), again(Codecs.TIME, LocalTime.MIDNIGHT));
        ZoneId toronto = ZoneId.of("America/Toronto");
        assertEquals(Optional.of(toronto), again(Codecs.ZONE, toronto));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18:30", "18 h 30", "18h30"})
    void a_time_is_read_as_french_writes_it_too(String written) {
        assertEquals(
                Optional.of(LocalTime.of(18, 30)),
                Codecs.TIME.read(Node.string(written), Reading.top(Lang.FR, new Troubles())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8:30", "18:60", "6 pm", ""})
    void what_is_no_time_is_told(String written) {
        assertTold(Codecs.TIME, written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Toronto", "America/Nowhere", "-05:00", "EST", "../etc", ""})
    void what_is_no_place_with_a_clock_is_told(String written) {
        assertTold(Codecs.ZONE, written);
    }

    private static void assertTold(Codec<?> codec, String written) {
        Troubles troubles = new Troubles();
        assertTrue(
                codec.read(Node.string(written), Reading.top(Lang.EN, troubles)).isEmpty());
        assertEquals(1, troubles.list().size());
    }

    private static <T> Optional<T> again(Codec<T> codec, T value) {
        return codec.read(codec.write(value, Lang.FR), Reading.top(Lang.FR, new Troubles()));
    }
}
