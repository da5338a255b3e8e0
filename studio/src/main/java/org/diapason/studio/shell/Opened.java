package org.diapason.studio.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.diapason.core.base.Id;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.series.Series;
import org.diapason.core.shelf.Kept;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;

/**
 * A series as it lies open on the desk: what is kept, and the judgement of it today.
 *
 * @param kept the series at its newest revision
 * @param seen the same as the checks see it, on the day of the visit
 * @param harmony the judgement
 * @param told what was worked out of it since
 */
public record Opened(Kept<Dossier> kept, Case seen, Harmony harmony, Told told) {

    /** A series that nobody has asked anything yet. */
    public Opened(Kept<Dossier> kept, Case seen, Harmony harmony) {
        this(kept, seen, harmony, new Told());
    }

    /** The series as a tree of fields, as forms ask it. */
    public Node.Mapping tree() {
        return told.once(Node.Mapping.class, () -> Edits.tree(dossier()));
    }

    /** The series with all that its documents are made from. */
    public Judged judged() {
        return told.once(Judged.class, () -> Judged.of(seen, harmony));
    }

    /** Which series it is. */
    public Id id() {
        return kept.id();
    }

    /** What it says. */
    public Dossier dossier() {
        return kept.content();
    }

    /** The series itself. */
    public Series series() {
        return dossier().series();
    }

    /** The path of one of its pages, without the language; empty for its home. */
    public String path(String page) {
        return "/series/" + id() + (page.isEmpty() ? "" : "/" + page);
    }

    /** The path of what is said of this place, a path of fields such as micro-credentials[TL]. */
    public String talk(String place) {
        return path("talk") + "?at=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }
}
