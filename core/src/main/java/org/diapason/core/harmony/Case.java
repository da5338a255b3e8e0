package org.diapason.core.harmony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.pathway.SeriesPath;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.Series;
import org.jspecify.annotations.Nullable;

/** A series, its framework and the day on which they are looked at: all that a check may know. */
public final class Case {

    private final Dossier dossier;
    private final LocalDate today;
    private @Nullable TuningMatrix matrix;
    private @Nullable SeriesPath path;

    private Case(Dossier dossier, LocalDate today) {
        this.dossier = dossier;
        this.today = today;
    }

    /** This dossier, looked at on this day. */
    public static Case of(Dossier dossier, LocalDate today) {
        return new Case(dossier, today);
    }

    /** Everything that is known of the series. */
    public Dossier dossier() {
        return dossier;
    }

    /** The day on which it is looked at. */
    public LocalDate today() {
        return today;
    }

    /** The series. */
    public Series series() {
        return dossier.series();
    }

    /** The framework it is pinned to. */
    public Framework framework() {
        return dossier.framework();
    }

    /** The tuning matrix; made once, since many checks read it. */
    public TuningMatrix matrix() {
        TuningMatrix made = matrix;
        if (made == null) {
            made = TuningMatrix.of(this);
            matrix = made;
        }
        return made;
    }

    /** The way through the series; made once, since many checks walk it. */
    public SeriesPath path() {
        SeriesPath made = path;
        if (made == null) {
            made = SeriesPath.of(series());
            path = made;
        }
        return made;
    }

    /** The endorsements that speak of this credential and hold on this day. */
    public List<Endorsement> endorsements(Code credential) {
        if (series().endorsements().isEmpty()) {
            return List.of();
        }
        List<Endorsement> current = new ArrayList<>();
        for (Endorsement endorsement : series().endorsements()) {
            if (endorsement.covers(credential) && !endorsement.expires().is(day -> day.isBefore(today))) {
                current.add(endorsement);
            }
        }
        return current;
    }
}
