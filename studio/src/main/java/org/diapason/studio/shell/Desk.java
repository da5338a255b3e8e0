package org.diapason.studio.shell;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.feedback.Rounds;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.shelf.Cabinet;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.shelf.Spine;

/**
 * Opens series for reading. What was read and judged once is kept at hand until the series or the day changes: a
 * revision never changes, so that nothing can be stale, whichever node saved it.
 */
public final class Desk {

    /** A series of twelve with all that is told of it takes about a megabyte: at most half the memory is filled with them. */
    private static final long AT_HAND = Math.clamp(Runtime.getRuntime().maxMemory() / 2 >> 20, 64, 4_096);

    private final Shelf<Dossier> shelf;
    private final Cabinet cabinet;
    private final Rounds rounds;
    private final Map<Sheet, Opened> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sheet, Opened> eldest) {
            return size() > AT_HAND;
        }
    };

    /** With the places where what people do with a series is kept. */
    public Desk(Shelf<Dossier> shelf, Cabinet cabinet, Rounds rounds) {
        this.shelf = shelf;
        this.cabinet = cabinet;
        this.rounds = rounds;
    }

    private record Sheet(Id organisation, Id id, long revision, LocalDate today) {}

    /** The series of this visit as it is now; nothing when the organisation has none of this id. */
    public Optional<Opened> open(Visit visit) {
        Optional<Opened> opened = visit.series().flatMap(id -> open(visit.organisation(), id, visit.today()));
        opened.ifPresent(visit.glance()::at);
        return opened;
    }

    /** This series as it is now, seen on this day. */
    public Optional<Opened> open(Id organisation, Id id, LocalDate today) {
        Optional<Spine> spine = shelf.spine(organisation, id);
        if (spine.isEmpty()) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(organisation, id, spine.get().revision(), today);
        Optional<Opened> known = atHand(sheet);
        return known.isPresent() ? known : shelf.find(organisation, id).map(kept -> lay(organisation, kept, today));
    }

    /** What was just saved, judged without asking the shelf again. */
    public Opened lay(Id organisation, Kept<Dossier> kept, LocalDate today) {
        Case seen = Case.of(kept.content(), today);
        Opened opened = new Opened(kept, seen, Harmony.of(seen));
        synchronized (atHand) {
            atHand.put(new Sheet(organisation, kept.id(), kept.revision(), today), opened);
        }
        return opened;
    }

    /** What people did with this series as it lies open. */
    public Traces traces(Id organisation, Opened opened) {
        Optional<Long> oldest = cabinet.oldest(organisation, opened.id());
        return new Traces(
                rounds.any(organisation, opened.id()),
                oldest.isPresent(),
                opened.told()
                        .noted(Traces.Looked.class)
                        .map(looked -> looked.stale() > 0)
                        .orElse(oldest.filter(
                                        revision -> revision < opened.kept().revision())
                                .isPresent()));
    }

    private Optional<Opened> atHand(Sheet sheet) {
        synchronized (atHand) {
            return Optional.ofNullable(atHand.get(sheet));
        }
    }
}
