package org.diapason.formats.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Durations;
import org.diapason.formats.intake.Length;
import org.diapason.formats.intake.LengthUnit;
import org.diapason.formats.intake.Remark.Fate;
import org.diapason.formats.tree.Spot;

/** How long a micro-credential takes, out of all the columns that say something about it. */
final class CellLengths {

    private static final Map<String, LengthUnit> UNITS = Map.of(
            "hours", LengthUnit.HOURS,
            "weeks", LengthUnit.WEEKS,
            "hours-a-week", LengthUnit.HOURS_A_WEEK,
            "duration", LengthUnit.NONE,
            "minutes", LengthUnit.MINUTES,
            "ects", LengthUnit.ECTS);

    private static final int MOST_KNOWN = 4096;

    /** The order in which columns are believed. */
    private static final List<String> ORDER = List.of("hours", "duration", "weeks", "minutes", "hours-a-week", "ects");

    private record Told(Length length, Spot spot) {}

    private final Gathered gathered;
    private final Draft draft;
    private final Notes notes;
    private final Map<String, Length> known;

    /**
     * The lengths of one micro-credential.
     *
     * @param known what the words of other cells of the file meant, as a portfolio says the same few again and again
     */
    CellLengths(Gathered gathered, Draft draft, Notes notes, Map<String, Length> known) {
        this.known = known;
        this.gathered = gathered;
        this.draft = draft;
        this.notes = notes;
    }

    void all() {
        List<Told> told = new ArrayList<>();
        for (String field : ORDER) {
            gathered.first(field).flatMap(bit -> read(bit, field)).ifPresent(told::add);
        }
        told.forEach(each -> each.length().weeks().ifStated(weeks -> draft.amount("weeks", weeks, each.spot())));
        Optional<Range> weeks = told.stream()
                .map(each -> each.length().weeks())
                .filter(Fact::isStated)
                .map(Fact::get)
                .findFirst();
        for (Told each : told) {
            Length length = weeks.map(each.length()::over).orElse(each.length());
            length.hours().ifStated(hours -> draft.amount("hours", hours, each.spot()));
            boolean plain = length.fate() == Fate.TAKEN && length.original().length() < 6;
            if (!plain) {
                notes.add(length.remark(each.spot()));
            }
        }
        amount("facilitator-hours", LengthUnit.HOURS_A_WEEK);
        sessions();
    }

    private Optional<Told> read(Bit bit, String field) {
        if (bit.kind() == Line.DATE) {
            notes.add(Fate.LEFT, bit.spot(), bit.words(), SheetSentences.MADE_A_DATE);
            return Optional.empty();
        }
        LengthUnit unit = UNITS.getOrDefault(field, LengthUnit.NONE);
        String key = unit + bit.words();
        Length length = known.get(key);
        if (length == null) {
            length = Durations.read(bit.words(), unit);
            if (known.size() < MOST_KNOWN) {
                known.put(key, length);
            }
        }
        return Optional.of(new Told(length, bit.spot()));
    }

    private void amount(String field, LengthUnit unit) {
        gathered.first(field).flatMap(bit -> read(bit, field)).ifPresent(told -> {
            Length length = Durations.read(told.length().original(), unit);
            length.weekly().or(length.hours()).ifStated(range -> draft.amount(field, range, told.spot()));
            if (length.weekly().isSilent() && length.hours().isSilent()) {
                notes.add(Fate.LEFT, told.spot(), length.original(), SheetSentences.NO_AMOUNT);
            }
        });
    }

    private void sessions() {
        gathered.first("session-count").ifPresent(bit -> {
            if (bit.kind() == Line.DATE) {
                notes.add(Fate.LEFT, bit.spot(), bit.words(), SheetSentences.MADE_A_DATE);
                return;
            }
            Optional<Range> count = Choices.exact("none", bit.words()).isPresent()
                    ? Optional.of(Range.exactly(0))
                    : Durations.count(bit.words());
            count.ifPresentOrElse(
                    range -> draft.amount("session-count", range, bit.spot()),
                    () -> notes.add(Fate.LEFT, bit.spot(), bit.words(), SheetSentences.NO_AMOUNT));
        });
    }
}
