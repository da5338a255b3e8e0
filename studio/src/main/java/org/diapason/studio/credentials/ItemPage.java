package org.diapason.studio.credentials;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
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
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** One item of a list of a micro-credential: an outcome, a module, an activity, an assessment, a session. */
final class ItemPage {

    private static final String TEMPLATE = "credentials/item.jte";
    private static final String IN_MODULE = "modules[";

    /** Lists, and items of lists by their code, and nothing else: a visitor names the place. */
    private static final Pattern AT = Pattern.compile(
            "(modules\\[[^\\[\\]]{1,64}]\\.)?[a-z]+\\[[^\\[\\]]{1,64}](\\.questions\\[[^\\[\\]]{1,64}])?");

    private static final String QUESTIONS = ".questions";

    private final Studio studio;
    private final Saving saving;
    private final Pen pen;

    ItemPage(Studio studio) {
        this.studio = studio;
        this.saving = new Saving(studio);
        this.pen = new Pen(studio);
    }

    /** An item that is edited, or one that is to be added. */
    private record Laid(Edited edited, EditorPart part, String at, boolean adds, Editing editing) {
        String path() {
            return !adds ? edited.item(at) : isQuestion() ? edited.asking(quiz()) : edited.adding(part, module());
        }

        private boolean isQuestion() {
            return at.contains(QUESTIONS);
        }

        /** The quiz in which a question stands; nothing that stands in no quiz. */
        private String quiz() {
            return isQuestion() ? at.substring(0, at.indexOf(QUESTIONS)) : "";
        }

        /** The page on which it stands in its list. */
        private String around() {
            return isQuestion() ? edited.item(quiz()) + "#questions" : edited.path() + "/" + part.word();
        }

        /** The module in which it stands; empty outside modules. */
        private String module() {
            return at.startsWith(IN_MODULE) ? at.substring(IN_MODULE.length(), at.indexOf(']')) : "";
        }
    }

    private Optional<Laid> lay(Visit visit) {
        String at = visit.field("at");
        return Edited.sent(studio, visit)
                .filter(edited -> AT.matcher(at).matches()
                        && Edits.at(Edits.tree(saving.base(visit, edited)), edited.place(at))
                                .isPresent())
                .map(edited -> new Laid(
                        edited,
                        EditorPart.holding(at),
                        at,
                        false,
                        Editing.at(edited.place(at), form(edited, edited.place(at), at), visit.say())));
    }

    private Optional<Laid> layNew(Visit visit) {
        String quiz = visit.field("quiz");
        return quiz.isEmpty() ? layNewOfPart(visit) : layNewQuestion(visit, quiz);
    }

    private Optional<Laid> layNewQuestion(Visit visit, String quiz) {
        return Edited.sent(studio, visit)
                .filter(edited -> AT.matcher(quiz).matches()
                        && new Items(edited, visit.say()).questions(quiz).isPresent())
                .map(edited -> {
                    String at = quiz + QUESTIONS;
                    Form form = form(edited, edited.place(at).item(0), at + "[0]");
                    Editing editing = Editing.adding(edited.place(at), form, visit.say());
                    return new Laid(edited, EditorPart.holding(quiz), at, true, editing);
                });
    }

    private Optional<Laid> layNewOfPart(Visit visit) {
        Optional<EditorPart> part =
                EditorPart.of(visit.field("part")).filter(each -> !each.list().isEmpty());
        return Edited.sent(studio, visit)
                .flatMap(edited -> part.map(each -> {
                    String at = list(edited, each, visit.field("module"));
                    Form form = form(edited, edited.place(at).item(0), at + "[0]");
                    return new Laid(edited, each, at, true, Editing.adding(edited.place(at), form, visit.say()));
                }));
    }

    /** The list to which a new item comes: that of a module, where the form was asked for one that is there. */
    private static String list(Edited edited, EditorPart part, String module) {
        boolean within = part == EditorPart.ACTIVITIES
                && edited.mc().learning().modules().orElse(List.of()).stream()
                        .anyMatch(each -> each.code().value().equals(module));
        return within ? IN_MODULE + module + "]." + part.list() : part.list();
    }

    /** A module's activities have pages of their own, and so have the questions of a quiz. */
    private static Form form(Edited edited, Place place, String at) {
        Form bare = Form.of(Edits.codecAt(place).orElseThrow());
        if (at.contains(QUESTIONS)) {
            return bare;
        }
        Form form = new Hints(edited.opened(), edited.mc()).on(bare, EditorPart.holding(at));
        return form.without(at.startsWith("modules") && !at.contains("activities") ? "activities" : "questions");
    }

    Answer show(Visit visit) {
        return lay(visit).map(laid -> page(laid, visit)).orElseGet(Answer::notFound);
    }

    Answer showNew(Visit visit) {
        return layNew(visit).map(laid -> page(laid, visit)).orElseGet(Answer::notFound);
    }

    private static Answer page(Laid laid, Visit visit) {
        Opened opened = laid.edited().opened();
        FormView form = laid.editing()
                .show(opened.tree(), Sheet.of(visit, laid.path(), opened.kept().revision()));
        return Answer.page(TEMPLATE, view(laid, form, visit));
    }

    Answer save(Visit visit) {
        return lay(visit).map(laid -> save(laid, visit)).orElseGet(Answer::notFound);
    }

    Answer add(Visit visit) {
        return layNew(visit).map(laid -> save(laid, visit)).orElseGet(Answer::notFound);
    }

    private Answer save(Laid laid, Visit visit) {
        Text said = Text.both(
                laid.edited().code() + "\u00a0: c'est noté.", laid.edited().code() + ": noted.");
        String verb = laid.adds() ? "item-added" : "item-changed";
        return switch (saving.save(visit, laid.edited(), laid.editing(), verb, said)) {
            case Saving.Came.Kept(Dossier _) -> Answer.seeOther(laid.around(), said);
            case Saving.Came.Back(var now, Submitted.Again again) -> {
                FormView form = laid.editing().show(again, now.content(), Sheet.of(visit, laid.path(), now.revision()));
                yield again.why() == Submitted.Why.CHANGED
                        ? Answer.page(TEMPLATE, view(laid, form, visit))
                        : Answer.refused(TEMPLATE, view(laid, form, visit));
            }
        };
    }

    private static List<PartView.Figure> stated(Laid laid, Say say) {
        return new ReadOnly(laid.edited().opened().dossier(), say)
                .of(laid.edited().place(laid.at()), List.of());
    }

    private static ItemView view(Laid laid, FormView form, Visit visit) {
        boolean outcome = laid.part() == EditorPart.OUTCOMES;
        Optional<List<PartView.Item>> questions =
                laid.adds() ? Optional.empty() : new Items(laid.edited(), visit.say()).questions(laid.at());
        return new ItemView(
                laid.edited().head(laid.part(), visit.say()),
                words(laid, visit.say()),
                laid.adds(),
                visit.may(Right.DESIGN) ? List.of(form) : List.of(),
                visit.may(Right.DESIGN) ? List.of() : stated(laid, visit.say()),
                outcome ? laid.edited().path() + "/outcome-remarks" : "",
                outcome && !laid.adds()
                        ? new Items(laid.edited(), visit.say())
                                .of(EditorPart.OUTCOMES).stream()
                                        .filter(item -> item.at().equals(laid.at()))
                                        .flatMap(item -> item.remarks().stream())
                                        .toList()
                        : List.of(),
                laid.edited().path(),
                questions.orElse(List.of()),
                questions.map(_ -> laid.edited().asking(laid.at())).orElse(""),
                laid.isQuestion() ? laid.edited().item(laid.quiz()) : "");
    }

    private static String words(Laid laid, Say say) {
        String code = laid.adds()
                ? ""
                : laid.at().substring(laid.at().lastIndexOf('[')).replaceAll("[\\[\\]]", "");
        if (laid.isQuestion()) {
            return laid.adds()
                    ? say.in("Une nouvelle question", "A new question")
                    : say.in("La question ", "The question ") + code;
        }
        return switch (laid.part()) {
            case OUTCOMES ->
                laid.adds()
                        ? say.in("Un nouveau résultat d'apprentissage", "A new learning outcome")
                        : say.in("Le résultat d'apprentissage ", "The learning outcome ") + code;
            case MODULES ->
                laid.adds() ? say.in("Un nouveau module", "A new module") : say.in("Le module ", "The module ") + code;
            case ACTIVITIES ->
                laid.adds()
                        ? say.in("Une nouvelle activité", "A new activity")
                        : say.in("L'activité ", "The activity ") + code;
            case ASSESSMENTS ->
                laid.adds()
                        ? say.in("Une nouvelle évaluation", "A new assessment")
                        : say.in("L'évaluation ", "The assessment ") + code;
            case DELIVERY ->
                laid.adds()
                        ? say.in("Une nouvelle séance", "A new session")
                        : say.in("La séance ", "The session ") + code;
            default -> code;
        };
    }

    Answer move(Visit visit) {
        int by = visit.field("by").equals("up") ? -1 : 1;
        Text said = Text.both("L'ordre est changé.", "The order is changed.");
        return lay(visit)
                .map(laid -> pen.writeAndShow(
                        visit,
                        "item-moved",
                        said,
                        tree -> Edits.move(tree, laid.edited().place(laid.at()), by),
                        within(laid)))
                .orElseGet(Answer::notFound);
    }

    Answer remove(Visit visit) {
        return lay(visit)
                .map(laid -> {
                    Text said = Text.both(
                            words(laid, Say.to(Lang.FR)) + "\u00a0: retiré, mais l'historique le garde.",
                            words(laid, Say.to(Lang.EN)) + ": removed, but the history keeps it.");
                    return pen.writeAndShow(
                            visit,
                            "item-removed",
                            said,
                            tree -> Edits.remove(tree, laid.edited().place(laid.at())),
                            within(laid));
                })
                .orElseGet(Answer::notFound);
    }

    /** The same within the series. */
    private static String within(Laid laid) {
        return laid.around().substring(laid.edited().opened().path("").length() + 1);
    }
}
