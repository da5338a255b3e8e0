package org.diapason.studio.registers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Id;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Person;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.Fingerprint;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Saving;
import org.diapason.formats.edit.Edited;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.studio.kit.Editing;
import org.diapason.studio.kit.Form;
import org.diapason.studio.kit.FormView;
import org.diapason.studio.kit.Sheet;
import org.diapason.studio.kit.Submitted;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** One entry of a register, or a new one: its form follows from the declarations of its fields. */
final class EntryPage {

    private static final String TEMPLATE = "registers/entry.jte";

    private final Studio studio;
    private final Pen pen;
    private final Function<Id, List<Person>> members;

    EntryPage(Studio studio, Function<Id, List<Person>> members) {
        this.studio = studio;
        this.members = members;
        this.pen = new Pen(studio);
    }

    /** An entry that is edited, on the series as it was opened; a position below 0 for a new one. */
    private record Laid(Opened opened, Dossier base, Register register, int position) {

        /** Where it stood when it was opened: what others did to the list since does not make it another. */
        Place place() {
            return position < 0 ? register.place() : Entries.place(Edits.tree(base), register.place(), position);
        }

        Editing editing(Visit visit, Function<Id, List<Person>> members) {
            Form form = Form.of(
                    Edits.codecAt(register.place().item(Math.max(position, 0))).orElseThrow());
            if (register.word().equals("facilitators")) {
                String name = position < 0 ? "" : new Entries(Edits.tree(base), register, visit.say()).name(position);
                form = form.with(
                        "account",
                        Asking.account(
                                name,
                                visit.actor()
                                        .map(Actor::organisation)
                                        .map(members)
                                        .orElse(List.of())));
            } else {
                form = Asking.more(register, form);
            }
            return position < 0 ? Editing.adding(place(), form, visit.say()) : Editing.at(place(), form, visit.say());
        }

        String path() {
            return opened.path("registers/" + register.word() + "/" + (position < 0 ? "new" : position));
        }
    }

    private Optional<Laid> lay(Visit visit, boolean adds) {
        Optional<Register> register = Register.of(visit.part("register"));
        int position = adds ? -1 : number(visit.part("position"));
        return studio.desk()
                .open(visit)
                .flatMap(opened -> register.map(
                        each -> new Laid(opened, pen.base(visit).orElse(opened.dossier()), each, position)))
                .filter(laid -> adds
                        || (position >= 0
                                && Edits.at(Edits.tree(laid.base()), laid.place())
                                        .isPresent()));
    }

    private static int number(String part) {
        return part.matches("[0-9]{1,5}") ? Integer.parseInt(part) : -1;
    }

    Answer show(Visit visit) {
        return lay(visit, false).map(laid -> page(laid, visit)).orElseGet(Answer::notFound);
    }

    Answer showNew(Visit visit) {
        return lay(visit, true).map(laid -> page(laid, visit)).orElseGet(Answer::notFound);
    }

    private Answer page(Laid laid, Visit visit) {
        FormView form = laid.editing(visit, members)
                .show(
                        laid.opened().tree(),
                        Sheet.of(visit, laid.path(), laid.opened().kept().revision()));
        return Answer.page(TEMPLATE, view(laid, form, visit));
    }

    private static EntryView view(Laid laid, FormView form, Visit visit) {
        String register = laid.register().label().show(visit.lang());
        return new EntryView(
                laid.position() < 0
                        ? laid.register().one().show(visit.lang())
                        : new Entries(Edits.tree(laid.opened().dossier()), laid.register(), visit.say())
                                .name(laid.position()),
                form,
                laid.position() < 0 ? "" : laid.path() + "/removal",
                laid.opened().path(laid.register().page()),
                register);
    }

    Answer save(Visit visit) {
        return lay(visit, false).map(laid -> save(laid, visit)).orElseGet(Answer::notFound);
    }

    Answer add(Visit visit) {
        return lay(visit, true).map(laid -> save(laid, visit)).orElseGet(Answer::notFound);
    }

    private Answer save(Laid laid, Visit visit) {
        Text said = Text.both("C'est noté.", "Noted.");
        Editing editing = laid.editing(visit, members);
        Saving<Dossier, Submitted.Again> saving = studio.series()
                .update(laid.opened().id(), visit.act("register-changed", said), kept -> switch (editing.submit(
                        laid.base(), kept.content(), visit.form())) {
                    case Submitted.Ready(Dossier dossier, var _) ->
                        new Change.To<>(laid.position() < 0 ? pinned(dossier, laid.register()) : dossier);
                    case Submitted.Again again -> new Change.Refused<>(again);
                });
        if (saving instanceof Saving.Refused<Dossier, Submitted.Again>(Kept<Dossier> now, Submitted.Again again)) {
            FormView form = editing.show(again, now.content(), Sheet.of(visit, laid.path(), now.revision()));
            return again.why() == Submitted.Why.CHANGED
                    ? Answer.page(TEMPLATE, view(laid, form, visit))
                    : Answer.refused(TEMPLATE, view(laid, form, visit));
        }
        return Answer.seeOther(laid.opened().path(laid.register().page()), said);
    }

    /** A new endorsement is for what it covers as that is today: when the content changes, the endorsement no longer stands. */
    private static Dossier pinned(Dossier dossier, Register register) {
        List<Endorsement> all = dossier.series().endorsements();
        if (!register.word().equals("endorsements")
                || all.isEmpty()
                || all.getLast().fingerprint().isStated()) {
            return dossier;
        }
        Place place = register.place().item(all.size() - 1).field("fingerprint");
        String mark = Fingerprint.of(dossier.series(), all.getLast().covers());
        return Edits.dossier(Edits.put(Edits.tree(dossier), place, Node.string(mark)))
                        instanceof Edited.Made(Dossier made)
                ? made
                : dossier;
    }

    Answer remove(Visit visit) {
        Text said = Text.both("C'est retiré\u00a0; l'historique le garde.", "It is removed; the history keeps it.");
        return lay(visit, false)
                .map(laid -> pen.writeAndShow(
                        visit,
                        "register-entry-removed",
                        said,
                        tree -> Edits.remove(tree, laid.place()),
                        laid.register().page()))
                .orElseGet(Answer::notFound);
    }
}
