package org.diapason.studio.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Kept;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Say;
import org.diapason.studio.kit.Editing;
import org.diapason.studio.kit.Form;
import org.diapason.studio.kit.FormView;
import org.diapason.studio.kit.Sheet;
import org.diapason.studio.kit.Submitted;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What the framework decides beyond its elements: theory, profiles, titles, effort, endorsements. */
final class SettingsPage {

    private static final String TEMPLATE = "framework/settings.jte";
    private static final Place FRAMEWORK = Place.TOP.field("framework");
    private static final String[] FIELDS = {
        "title", "theory", "practice", "title-length", "profiles", "endorsement", "effort"
    };

    private final Studio studio;
    private final Workbench bench;

    SettingsPage(Studio studio) {
        this.studio = studio;
        this.bench = new Workbench(studio);
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> {
                    Dossier now = working(opened, visit);
                    return Answer.page(
                            TEMPLATE, view(opened, editing(visit.say()).show(now, sheet(opened, visit))));
                })
                .orElseGet(Answer::notFound);
    }

    Answer save(Visit visit) {
        return studio.desk().open(visit).map(opened -> save(opened, visit)).orElseGet(Answer::notFound);
    }

    private Answer save(Opened opened, Visit visit) {
        Editing editing = editing(visit.say());
        Dossier now = working(opened, visit);
        Dossier base = base(opened, visit, now);
        if (editing.submit(base, now, visit.form()) instanceof Submitted.Again again) {
            SettingsView view = view(opened, editing.show(again, now, sheet(opened, visit)));
            return again.why() == Submitted.Why.CHANGED ? Answer.page(TEMPLATE, view) : Answer.refused(TEMPLATE, view);
        }
        Text said = Text.both("Les réglages du cadre sont notés.", "The settings of the framework are noted.");
        boolean kept = bench.draft(
                opened,
                visit.act("framework-settings-changed", said),
                current -> changed(editing, base, opened.dossier().under(current), visit.form()));
        return kept ? Answer.seeOther(opened.path("framework"), said) : Answer.notFound();
    }

    /** What the form makes of the framework as it is at that moment; another's words at the same place stay. */
    private static Framework changed(Editing editing, Dossier base, Dossier now, Map<String, List<String>> form) {
        return editing.submit(base, now, form) instanceof Submitted.Ready(Dossier dossier, var _)
                ? dossier.framework()
                : now.framework();
    }

    private Dossier working(Opened opened, Visit visit) {
        return opened.dossier().under(bench.working(opened, visit));
    }

    /** The series at the revision that the form was filled in on; a draft beside a published framework has none. */
    private Dossier base(Opened opened, Visit visit, Dossier now) {
        Optional<Kept<Dossier>> then = visit.revision() == 0 || Workbench.isPinned(opened)
                ? Optional.empty()
                : studio.series().find(visit.organisation(), opened.id(), visit.revision());
        return then.map(Kept::content).orElse(now);
    }

    private static Editing editing(Say say) {
        return Editing.at(
                FRAMEWORK, Form.of(Edits.codecAt(FRAMEWORK).orElseThrow()).only(FIELDS), say);
    }

    private static Sheet sheet(Opened opened, Visit visit) {
        return Sheet.of(visit, opened.path("framework/settings"), opened.kept().revision());
    }

    private static SettingsView view(Opened opened, FormView form) {
        return new SettingsView(form, opened.path("framework"));
    }
}
