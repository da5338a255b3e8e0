package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import java.util.List;
import org.diapason.core.workshop.Workshop;
import org.diapason.core.workshop.Workshop.Stage;
import org.diapason.core.workshop.Workshops;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.Variant;

/** How workshops are written down. */
final class WorkshopForms {

    private static final Codec<Stage> STAGE = Codecs.byKind(
            "is",
            both("une étape", "a stage"),
            List.of(
                    new Variant<>("asking", Stage.Asking.class, asking()),
                    new Variant<>("shown", Stage.Shown.class, shown()),
                    new Variant<>("decided", Stage.Decided.class, decided())));

    private static final RecordCodec<Workshop.Reply> REPLY = reply();
    private static final RecordCodec<Workshop> WORKSHOP = workshop();

    static final RecordCodec<Workshops> WORKSHOPS = workshops();

    private WorkshopForms() {}

    private static RecordCodec<Stage.Asking> asking() {
        return new Fields<Stage.Asking>("asking", both("chacun répond", "each answers")).make(in -> new Stage.Asking());
    }

    private static RecordCodec<Stage.Shown> shown() {
        return new Fields<Stage.Shown>("shown", both("réponses montrées", "replies shown"))
                .make(in -> new Stage.Shown());
    }

    private static RecordCodec<Stage.Decided> decided() {
        Fields<Stage.Decided> f = new Fields<>("decided", both("décidé", "decided"));
        var standard =
                f.required("standard", both("norme", "standard"), ElementForms.STANDARD, Stage.Decided::standard);
        var reason = f.required("reason", both("raison", "reason"), Codecs.TEXT, Stage.Decided::reason);
        var by = f.required("by", both("par", "by"), Codecs.NAME, Stage.Decided::by);
        var at = f.required("at", both("quand", "when"), ShelfJson.MOMENT, Stage.Decided::at);
        return f.make(in -> new Stage.Decided(in.get(standard), in.get(reason), in.get(by), in.get(at)));
    }

    private static RecordCodec<Workshop.Reply> reply() {
        Fields<Workshop.Reply> f = new Fields<>("reply", both("une réponse", "a reply"));
        var who = f.required("who", both("qui", "who"), ShelfJson.ID, Workshop.Reply::who);
        var by = f.required("by", both("nom", "name"), Codecs.NAME, Workshop.Reply::by);
        var at = f.required("at", both("quand", "when"), ShelfJson.MOMENT, Workshop.Reply::at);
        var standard =
                f.required("standard", both("norme", "standard"), ElementForms.STANDARD, Workshop.Reply::standard);
        var reason = f.optional("reason", both("raison", "reason"), Codecs.NAME, Workshop.Reply::reason);
        return f.make(in -> new Workshop.Reply(in.get(who), in.get(by), in.get(at), in.get(standard), in.get(reason)));
    }

    private static RecordCodec<Workshop> workshop() {
        Fields<Workshop> f = new Fields<>("workshop", both("un atelier", "a workshop"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Workshop::code);
        var element = f.required("element", both("élément", "element"), Codecs.CODE, Workshop::element);
        var question = f.required("question", both("question", "question"), Codecs.TEXT, Workshop::question);
        var begun = f.required("begun", both("ouvert", "opened"), ShelfJson.MOMENT, Workshop::begun);
        var replies = f.list("replies", both("réponses", "replies"), REPLY, Workshop::replies);
        var stage = f.required("stage", both("étape", "stage"), STAGE, Workshop::stage);
        return f.make(in -> new Workshop(
                in.get(code), in.get(element), in.get(question), in.get(begun), in.get(replies), in.get(stage)));
    }

    private static RecordCodec<Workshops> workshops() {
        Fields<Workshops> f = new Fields<>("workshops", both("des ateliers", "workshops"));
        var all = f.list("workshops", both("ateliers", "workshops"), WORKSHOP, Workshops::all);
        return f.make(in -> new Workshops(in.get(all)));
    }
}
