package org.diapason.formats.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.formats.codec.Amounts;
import org.diapason.formats.intake.Remark.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    private static final String TABLE = "/org/diapason/formats/intake/durations-told.csv";

    @ParameterizedTest(name = "{0} ({1})")
    @CsvFileSource(resources = TABLE, delimiter = '|', commentCharacter = '#', maxCharsPerColumn = 500)
    void words_are_read_as_people_mean_them(
            String words, LengthUnit bare, String hours, String weeks, String weekly, Fate fate) {
        Length length = Durations.read(words, bare);

        assertEquals(
                List.of(hours, weeks, weekly, fate),
                List.of(say(length.hours()), say(length.weeks()), say(length.weekly()), length.fate()),
                () -> words + ": " + length.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-5\u00A0h/sem × 6",
                "3&ndash;5&nbsp;h/sem &times; 6",
                "3\u20115\u202Fh / sem. × 6",
                "3–5 h/sem × 6",
                "3&#8211;5 h/sem &#xD7; 6"
            })
    void no_break_spaces_and_entities_change_nothing(String words) {
        Length length = Durations.read(words);

        assertEquals(Fact.of(Range.of(18, 30)), length.hours());
        assertEquals(Fact.of(Range.exactly(6)), length.weeks());
        assertEquals(Fact.of(Range.of(3, 5)), length.weekly());
    }

    @Test
    void weeks_known_from_elsewhere_make_a_total() {
        Length length = Durations.read("3-5 h/week").over(Range.exactly(4));

        assertEquals(Fact.of(Range.of(12, 20)), length.hours());
        assertEquals(Fate.ESTIMATED, length.fate());
        assertEquals(
                Fact.of(Range.exactly(9)),
                Durations.read("9 h").over(Range.exactly(4)).hours());
    }

    @ParameterizedTest
    @EnumSource(LengthUnit.class)
    void what_holds_no_length_stays_silent_in_every_column(LengthUnit bare) {
        for (String words : List.of("", "-", "n/a", "s. o.", "à déterminer", "TBD", "variable", "à son rythme")) {
            Length length = Durations.read(words, bare);

            assertTrue(length.isSilent(), words);
            assertEquals(Fate.LEFT, length.fate(), words);
            assertFalse(length.message().show(Lang.FR).equals(length.message().show(Lang.EN)));
        }
    }

    @Test
    void words_of_any_length_are_answered_at_once() {
        for (String part :
                List.of("3-5 h ", "(", "1 200 ", "× 6", "-", "au moins ", "&amp;", "9", "P1Y", "2 h 30 et ")) {
            String many = part.repeat(20_000);
            assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Durations.read(many));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(1), () -> Durations.read(many.substring(0, Durations.LONGEST - 1)));
        }
    }

    private static String say(Fact<Range> amount) {
        return amount.map(range -> Amounts.write(range).text()).orElse("?");
    }
}
