package org.diapason.studio.framework;

import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Saving;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Say;
import org.diapason.studio.kit.Editing;
import org.diapason.studio.kit.Form;
import org.diapason.studio.kit.FormView;
import org.diapason.studio.kit.Hint;
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

    private static final Text TOLERANCE = Text.both(
            "De combien l'effort calculé peut s'écarter des heures annoncées\u00a0: 0,2 veut dire un cinquième.",
            "How far the computed effort may lie from the advertised hours: 0.2 means a fifth.");
    private static final Text PARITY = Text.both(
            "De combien un micro-titre peut s'écarter du milieu de la série\u00a0: 0,5 veut dire la moitié.",
            "How far a micro-credential may lie from the middle of the series: 0.5 means a half.");

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
        Dossier base = bench.base(opened, visit);
        Text said = Text.both("Les réglages du cadre sont notés.", "The settings of the framework are noted.");
        Saving<?, Back> saving = bench.meet(
                opened, visit.act("framework-settings-changed", said), (now, revision) -> switch (editing.submit(
                        base, now, visit.form())) {
                    case Submitted.Ready(Dossier dossier, var _) -> new Change.To<>(dossier.framework());
                    case Submitted.Again again -> new Change.Refused<>(new Back(again, now, revision));
                });
        return switch (saving) {
            case Saving.Refused<?, Back>(var _, Back back) -> again(opened, visit, editing, back);
            case Saving.Gone<?, Back>() -> Answer.notFound();
            default -> Answer.seeOther(opened.path("framework"), said);
        };
    }

    /** The form is shown again, on what is kept now. */
    private record Back(Submitted.Again again, Dossier now, long revision) {}

    private static Answer again(Opened opened, Visit visit, Editing editing, Back back) {
        Sheet sheet = Sheet.of(visit, opened.path("framework/settings"), back.revision());
        SettingsView view = view(opened, editing.show(back.again(), back.now(), sheet));
        return back.again().why() == Submitted.Why.CHANGED
                ? Answer.page(TEMPLATE, view)
                : Answer.refused(TEMPLATE, view);
    }

    private Dossier working(Opened opened, Visit visit) {
        return opened.dossier().under(bench.working(opened, visit));
    }

    private static Editing editing(Say say) {
        return Editing.at(
                FRAMEWORK,
                Form.of(Edits.codecAt(FRAMEWORK).orElseThrow())
                        .only(FIELDS)
                        .with(
                                "theory",
                                Hint.choices(Hint.called(
                                        "bloom solo social-constructivism community-of-inquiry connectivism inquiry")))
                        .with("practice", Hint.choices(Hint.called("action-mapping module-template")))
                        .with("effort.tolerance", Hint.help(TOLERANCE))
                        .with("effort.parity", Hint.help(PARITY)),
                say);
    }

    private Sheet sheet(Opened opened, Visit visit) {
        return Sheet.of(visit, opened.path("framework/settings"), bench.revision(opened, visit));
    }

    private static SettingsView view(Opened opened, FormView form) {
        return new SettingsView(form, opened.path("framework"));
    }
}
