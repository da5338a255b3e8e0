package org.diapason.core.harmony.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.framework.Circumstance;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Noted;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Series;

/**
 * What a new framework would do to one series.
 *
 * @param change what differs between the two frameworks
 * @param cells the cells on which another verdict falls
 * @param needed the deviations that would have to be granted, or else the micro-credentials changed
 * @param needless the deviations that would have nothing left to permit
 * @param stale what was made for the old framework and would no longer be true
 * @param offKey what checks that must hold only under the new framework find broken
 */
public record Impact(
        FrameworkChange change,
        List<CellChange> cells,
        List<Needed> needed,
        List<Deviation> needless,
        List<Stale> stale,
        List<Noted> offKey) {

    public Impact {
        cells = List.copyOf(cells);
        needed = List.copyOf(needed);
        needless = List.copyOf(needless);
        stale = List.copyOf(stale);
        offKey = List.copyOf(offKey);
    }

    /**
     * A deviation that nobody has granted and that would be needed.
     *
     * @param microCredential the micro-credential that would differ
     * @param element the element on which it would
     * @param circumstances the circumstances in which the new framework lets somebody grant it
     * @param earlier a deviation that was asked for, refused, or has ended
     */
    public record Needed(
            Code microCredential, Code element, List<Circumstance> circumstances, Fact<Deviation> earlier) {
        public Needed {
            circumstances = List.copyOf(circumstances);
        }
    }

    /** What this framework would do to the series, seen on this day. */
    public static Impact of(Dossier dossier, Framework next, LocalDate today) {
        return of(dossier, FrameworkChange.between(dossier.framework(), next), today);
    }

    /** What this change would do to the series, seen on this day. */
    public static Impact of(Dossier dossier, FrameworkChange change, LocalDate today) {
        Series series = dossier.series();
        List<CellChange> cells = new ArrayList<>();
        change.apply(series, today, cells::add);
        return new Impact(
                change,
                cells,
                needed(change.to(), cells),
                needless(series, cells, today),
                Staleness.of(series, change, cells),
                offKey(Case.of(dossier.under(change.to()), today), change));
    }

    /** Whether nothing differs. */
    public boolean isNothing() {
        return change.changes().isEmpty();
    }

    private static List<Needed> needed(Framework next, List<CellChange> cells) {
        List<Needed> needed = new ArrayList<>();
        for (CellChange cell : cells) {
            if (cell.fallsOffKey() && cell.to().get() instanceof Verdict.OffKey(Fact<Deviation> earlier)) {
                List<Circumstance> circumstances =
                        next.policy(cell.element()).map(ElementPolicy::deviate).orElse(List.of());
                needed.add(new Needed(cell.microCredential(), cell.element(), circumstances, earlier));
            }
        }
        return needed;
    }

    private static List<Deviation> needless(Series series, List<CellChange> cells, LocalDate today) {
        List<Deviation> needless = new ArrayList<>();
        for (CellChange cell : cells) {
            if (cell.needsNothingMore()) {
                series.deviations().stream()
                        .filter(deviation -> deviation.microCredential().equals(cell.microCredential())
                                && deviation.element().equals(cell.element()))
                        .filter(deviation -> isAlive(deviation, today))
                        .forEach(needless::add);
            }
        }
        return needless;
    }

    private static boolean isAlive(Deviation deviation, LocalDate today) {
        return switch (deviation) {
            case Deviation.Asked ignored -> true;
            case Deviation.Granted granted -> granted.holds(today);
            case Deviation.Refused ignored -> false;
        };
    }

    private static List<Noted> offKey(Case next, FrameworkChange change) {
        List<Noted> offKey = new ArrayList<>();
        for (Change each : change.changes()) {
            if (each instanceof Change.CheckChanged(Code id, var from, var to)
                    && to.is(asked -> asked == Obligation.MUST)) {
                Checks.find(id)
                        .ifPresent(check -> check.examine(next, finding -> {
                            if (finding.tone() == Finding.Tone.BROKEN) {
                                offKey.add(new Noted(check, Obligation.MUST, finding));
                            }
                        }));
            }
        }
        return offKey;
    }
}
