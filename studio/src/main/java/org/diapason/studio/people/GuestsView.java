package org.diapason.studio.people;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.people.Guest;
import org.diapason.core.people.Purpose;
import org.diapason.core.shelf.Spine;
import org.diapason.formats.html.Said;
import org.diapason.studio.shell.Visit;

/**
 * Who comes in by a link.
 *
 * @param guests every guest, the newest first
 * @param series the series to choose from
 * @param blanks what was typed, and what is wrong with it
 * @param handed a link to hand on, shown this once
 */
public record GuestsView(List<Line> guests, List<Choice> series, Blanks blanks, Optional<Handed> handed) {

    public GuestsView {
        guests = List.copyOf(guests);
        series = List.copyOf(series);
    }

    /** What a guest may come for. */
    public List<Purpose> purposes() {
        return List.of(Purpose.values());
    }

    /** Whether a guest can come in now. */
    public enum State {
        OPEN,
        ENDED,
        CLOSED
    }

    /**
     * One guest.
     *
     * @param id which one
     * @param name their name
     * @param purpose what for, in words
     * @param series what the series is called
     * @param until until when, in words
     * @param state whether the link works
     */
    public record Line(Id id, String name, String purpose, Said series, String until, State state) {

        static Line of(Guest guest, List<Spine> series, Visit visit) {
            Said title = series.stream()
                    .filter(each -> each.id().equals(guest.series()))
                    .map(each -> visit.say().text(each.title()))
                    .findFirst()
                    .orElse(Said.here("–"));
            State open = guest.until().isAfter(visit.now()) ? State.OPEN : State.ENDED;
            return new Line(
                    guest.id(),
                    guest.name(),
                    guest.purpose().label().show(visit.lang()),
                    title,
                    visit.say().date(guest.lastDay(visit.zone())),
                    guest.revoked() ? State.CLOSED : open);
        }
    }

    /** A series to choose. */
    public record Choice(Id id, Said title) {

        static Choice of(Spine spine, Visit visit) {
            return new Choice(spine.id(), visit.say().text(spine.title()));
        }
    }
}
