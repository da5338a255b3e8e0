package org.diapason.core.harmony.impact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.impact.Change.Setting;
import org.diapason.core.series.DeliveredPackage;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.Judgement;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Review;
import org.diapason.core.series.Series;

/** Works out what goes stale in a series when its framework changes. */
final class Staleness {

    private static final Code ENDORSEMENT = Code.of("endorsement");
    private static final Code CLAIMS = Code.of("endorsement-claims");

    private final Series series;
    private final FrameworkChange change;
    private final Set<Code> touched = new LinkedHashSet<>();
    private final Set<Code> mustChange = new LinkedHashSet<>();
    private final List<Stale> stale = new ArrayList<>();

    private Staleness(Series series, FrameworkChange change, List<CellChange> cells) {
        this.series = series;
        this.change = change;
        for (CellChange cell : cells) {
            touched.add(cell.microCredential());
            if (cell.fallsOffKey()) {
                mustChange.add(cell.microCredential());
            }
        }
    }

    static List<Stale> of(Series series, FrameworkChange change, List<CellChange> cells) {
        Staleness staleness = new Staleness(series, change, cells);
        if (!change.changes().isEmpty()
                || !change.from().version().equals(change.to().version())) {
            staleness.documents();
            staleness.packages();
        }
        staleness.endorsements();
        staleness.reviews();
        staleness.judgements();
        return staleness.stale;
    }

    private void documents() {
        Framework from = change.from();
        if (!from.equals(Framework.NONE)) {
            stale.add(new Stale.FrameworkDocuments(from.code(), from.version()));
        }
        touched.forEach(mc -> stale.add(new Stale.Documents(mc)));
    }

    private void packages() {
        for (DeliveredPackage delivered : series.packages()) {
            if (delivered.framework().equals(change.from().version())) {
                stale.add(new Stale.Packaged(delivered));
            }
        }
    }

    private void endorsements() {
        boolean meansAnother = meansAnother();
        for (Endorsement endorsement : series.endorsements()) {
            if (meansAnother || speaksOfChanged(endorsement)) {
                stale.add(new Stale.Endorsed(endorsement));
            }
        }
    }

    private boolean meansAnother() {
        return change.changes().contains(new Change.SettingChanged(Setting.ENDORSEMENT))
                || change.elements().contains(ENDORSEMENT)
                || change.elements().contains(CLAIMS);
    }

    private boolean speaksOfChanged(Endorsement endorsement) {
        return mustChange.stream().anyMatch(endorsement::covers)
                || series.milestones().stream()
                        .anyMatch(milestone -> endorsement.covers(milestone.code()) && counts(milestone));
    }

    private boolean counts(Milestone milestone) {
        return milestone.requires().stream()
                .anyMatch(requirement -> requirement.of().stream().anyMatch(mustChange::contains));
    }

    private void reviews() {
        boolean otherRubric = change.changes().contains(new Change.SettingChanged(Setting.RUBRIC));
        for (Review review : series.reviews()) {
            boolean changed = review.microCredential().isSilent()
                    ? !mustChange.isEmpty()
                    : review.microCredential().is(mustChange::contains);
            if (otherRubric || changed) {
                stale.add(new Stale.Reviewed(review));
            }
        }
    }

    private void judgements() {
        Set<Code> reworded = new LinkedHashSet<>();
        for (Change each : change.changes()) {
            if (each instanceof Change.StandardChanged(var element, Standard.Described ignored, var to)) {
                reworded.add(element);
            }
        }
        for (Judgement judgement : series.judgements()) {
            if (reworded.contains(judgement.element())) {
                stale.add(new Stale.Judged(judgement));
            }
        }
    }
}
