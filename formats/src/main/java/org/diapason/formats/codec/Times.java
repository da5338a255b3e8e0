package org.diapason.formats.codec;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.diapason.core.base.Text;
import org.diapason.formats.codec.Shape.Line.Sort;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;

/** Times of the day, and the time zones in which they are said. */
final class Times {

    /** As clocks show it, or as French writes it: 18:30, 18 h 30. */
    private static final String TIME_SHAPE = "([01][0-9]|2[0-3])(:| ?h ?)[0-5][0-9]";

    private static final Text TIME_EXPECTED = Text.both("une heure (18:30)", "a time (18:30)");
    private static final Text TIME_MEND = Sentences.write("18:30");

    static final Codec<LocalTime> TIME = new ScalarCodec<>(
            new Shape.Line(Sort.NAME),
            TIME_EXPECTED,
            Set.of(Kind.STRING),
            text -> text.matches(TIME_SHAPE)
                    ? Parsed.of(LocalTime.parse(text.replaceFirst(" ?h ?", ":")))
                    : Parsed.not(text, TIME_EXPECTED, TIME_MEND),
            time -> Node.string(time.truncatedTo(ChronoUnit.MINUTES).toString()),
            Schemas.type("string", Schemas.text("pattern", "^" + TIME_SHAPE + "$")),
            TIME_MEND);

    /** Only names with a place: an offset such as -05:00 does not know when summer time begins. */
    private static final String ZONE_SHAPE = "[A-Za-z]+(/[A-Za-z0-9_+-]+)+";

    private static final Text ZONE_EXPECTED = Text.both(
            "un fuseau horaire par continent et ville (America/Toronto)",
            "a time zone by continent and city (America/Toronto)");
    private static final Text ZONE_MEND = Sentences.write("America/Toronto");

    static final Codec<ZoneId> ZONE = new ScalarCodec<>(
            new Shape.Line(Sort.NAME),
            ZONE_EXPECTED,
            Set.of(Kind.STRING),
            Times::zone,
            zone -> Node.string(zone.getId()),
            Schemas.type("string", Schemas.text("pattern", "^" + ZONE_SHAPE + "$")),
            ZONE_MEND);

    private Times() {}

    private static Parsed<ZoneId> zone(String text) {
        try {
            return text.matches(ZONE_SHAPE) ? Parsed.of(ZoneId.of(text)) : Parsed.not(text, ZONE_EXPECTED, ZONE_MEND);
        } catch (DateTimeException unknown) {
            return Parsed.not(text, ZONE_EXPECTED, ZONE_MEND);
        }
    }
}
