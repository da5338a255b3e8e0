package org.diapason.core.harmony;

import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.framework.Framework;
import org.diapason.core.recognition.Agreements;
import org.diapason.core.series.Series;

/**
 * Everything that is known of a series: the whole content of a series file.
 *
 * @param series the series itself
 * @param framework the version of the framework to which it is pinned
 * @param facilitation who facilitates it
 * @param feedback what was said about it
 * @param agreements where it is recognised
 */
public record Dossier(
        Series series, Framework framework, Facilitation facilitation, Feedback feedback, Agreements agreements) {

    /** The same dossier pinned to another framework. */
    public Dossier under(Framework other) {
        return new Dossier(series, other, facilitation, feedback, agreements);
    }

    /** The same dossier about a changed series. */
    public Dossier with(Series changed) {
        return new Dossier(changed, framework, facilitation, feedback, agreements);
    }

    /** The same dossier after something else was said or decided. */
    public Dossier hearing(Feedback changed) {
        return new Dossier(series, framework, facilitation, changed, agreements);
    }
}
