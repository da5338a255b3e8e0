package org.diapason.studio.credentials;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Right;
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

/** One part of a micro-credential: its list, and the form of its own fields. */
final class PartPage {

    private static final String TEMPLATE = "credentials/part.jte";

    private final Studio studio;
    private final Saving saving;

    PartPage(Studio studio) {
        this.studio = studio;
        this.saving = new Saving(studio);
    }

    Answer first(Visit visit) {
        return Edited.open(studio.desk(), visit)
                .map(edited -> page(edited, EditorPart.IDENTITY, visit))
                .orElseGet(Answer::notFound);
    }

    Answer show(Visit visit) {
        Optional<EditorPart> part = EditorPart.of(visit.part("part"));
        return Edited.open(studio.desk(), visit)
                .flatMap(edited -> part.map(each -> page(edited, each, visit)))
                .orElseGet(Answer::notFound);
    }

    private Answer page(Edited edited, EditorPart part, Visit visit) {
        List<FormView> form =
                part.fields().isEmpty() || !visit.may(Right.DESIGN) ? List.of() : List.of(form(edited, part, visit));
        return Answer.page(TEMPLATE, new PartWords(edited, part, visit).view(form));
    }

    /** The fields are made once for all who look at this revision; the sheet is each visitor's own. */
    private static FormView form(Edited edited, EditorPart part, Visit visit) {
        Opened opened = edited.opened();
        Sheet sheet = sheet(edited, part, visit, opened.kept().revision());
        return opened.told()
                .once(
                        new Asked(edited.code(), part, visit.lang()),
                        FormView.class,
                        () -> editing(edited, part, visit.say()).show(opened.tree(), sheet))
                .on(sheet);
    }

    /** All that the fields of a form depend on besides the series. */
    private record Asked(Code code, EditorPart part, Lang lang) {}

    Answer save(Visit visit) {
        Optional<EditorPart> part =
                EditorPart.of(visit.part("part")).filter(each -> !each.fields().isEmpty());
        Optional<Edited> edited = Edited.sent(studio, visit);
        if (part.isEmpty() || edited.isEmpty()) {
            return Answer.notFound();
        }
        return save(edited.get(), part.get(), visit);
    }

    private Answer save(Edited edited, EditorPart part, Visit visit) {
        Text said = Text.both(
                edited.code() + "\u00a0: c'est noté (" + part.label().show(Lang.FR) + ").",
                edited.code() + ": noted (" + part.label().show(Lang.EN) + ").");
        Editing editing = editing(edited, part, visit.say());
        return switch (saving.save(visit, edited, editing, "micro-credential-changed", said)) {
            case Saving.Came.Kept(Dossier dossier) ->
                Answer.seeOther(
                        edited.opened()
                                .path("micro-credentials/" + renamed(edited, dossier, visit) + "/" + part.word()),
                        said);
            case Saving.Came.Back(var now, Submitted.Again again) -> {
                Opened opened = studio.desk().lay(visit.organisation(), now, visit.today());
                Edited current = new Edited(
                        opened, opened.series().microCredential(edited.code()).orElse(edited.mc()));
                FormView form = editing.show(again, now.content(), sheet(edited, part, visit, now.revision()));
                PartView view = new PartWords(current, part, visit).view(List.of(form));
                yield again.why() == Submitted.Why.CHANGED
                        ? Answer.page(TEMPLATE, view)
                        : Answer.refused(TEMPLATE, view);
            }
        };
    }

    /** The code under which it goes on: another one when the form gave it another. */
    private static Code renamed(Edited edited, Dossier dossier, Visit visit) {
        String code = visit.field("code");
        return Code.isCode(code)
                        && dossier.series().microCredential(Code.of(code)).isPresent()
                ? Code.of(code)
                : edited.code();
    }

    private static Editing editing(Edited edited, EditorPart part, Say say) {
        Form form = new Hints(edited.opened(), edited.mc())
                .on(Form.of(Edits.codecAt(edited.place()).orElseThrow()), part)
                .only(part.fields().toArray(String[]::new));
        return Editing.at(edited.place(), form, say);
    }

    private static Sheet sheet(Edited edited, EditorPart part, Visit visit, long revision) {
        return Sheet.of(visit, edited.path() + "/" + part.word(), revision);
    }
}
