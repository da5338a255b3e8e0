package org.diapason.studio.talk;

import static org.diapason.core.base.Text.both;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.shelf.Script;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.studio.shell.Written;

/** How what is said is written down. */
final class TalkForms {

    private static final Codec<Id> ID = Codecs.NAME.as(each -> Id.parse(each).orElseThrow(), Id::toString);
    private static final Codec<Instant> TIME = Codecs.NAME.as(Instant::parse, Instant::toString);
    private static final RecordCodec<Talk.Remark> REMARK = remark();
    private static final RecordCodec<Talk.Resolved> RESOLVED = resolved();
    private static final RecordCodec<Talk.Conversation> THREAD = thread();

    static final Written<Talk> SCRIPT =
            new Written<>("talk", talk(), talk -> Text.both("Commentaires", "Comments"), TalkForms::words);

    private TalkForms() {}

    /** A remark is found in either language: nobody says in which it is written. */
    private static List<Script.Words> words(Talk talk) {
        List<Script.Words> words = new ArrayList<>();
        for (Talk.Conversation thread : talk.threads()) {
            for (int i = 0; i < thread.remarks().size(); i++) {
                Place place = Place.TOP.field("threads").item(thread.code()).item(i);
                String said = thread.remarks().get(i).words();
                words.add(new Script.Words(place, "comment", Lang.FR, said));
                words.add(new Script.Words(place, "comment", Lang.EN, said));
            }
        }
        return words;
    }

    private static RecordCodec<Talk> talk() {
        Fields<Talk> f = new Fields<>("talk", both("des commentaires", "comments"));
        var threads = f.list("threads", both("fils", "threads"), THREAD, Talk::threads);
        return f.make(in -> new Talk(in.get(threads)));
    }

    private static RecordCodec<Talk.Conversation> thread() {
        Fields<Talk.Conversation> f = new Fields<>("thread", both("un fil", "a thread"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Talk.Conversation::code);
        var at = f.valueOr(
                "at",
                both("endroit", "place"),
                Codecs.NAME.as(Place::new, Place::path),
                Place.TOP,
                Talk.Conversation::at);
        var remarks = f.list("remarks", both("propos", "remarks"), REMARK, Talk.Conversation::remarks);
        var resolved = f.optional("resolved", both("réglé", "resolved"), RESOLVED, Talk.Conversation::resolved);
        return f.make(in -> new Talk.Conversation(in.get(code), in.get(at), in.get(remarks), in.get(resolved)));
    }

    private static RecordCodec<Talk.Remark> remark() {
        Fields<Talk.Remark> f = new Fields<>("remark", both("un propos", "a remark"));
        var author = f.required("author", both("qui", "who"), ID, Talk.Remark::author);
        var by = f.required("by", both("nom", "name"), Codecs.NAME, Talk.Remark::by);
        var at = f.required("at", both("quand", "when"), TIME, Talk.Remark::at);
        var words = f.required("words", both("mots", "words"), Codecs.NAME, Talk.Remark::words);
        return f.make(in -> new Talk.Remark(in.get(author), in.get(by), in.get(at), in.get(words)));
    }

    private static RecordCodec<Talk.Resolved> resolved() {
        Fields<Talk.Resolved> f = new Fields<>("resolved", both("réglé", "resolved"));
        var by = f.required("by", both("nom", "name"), Codecs.NAME, Talk.Resolved::by);
        var at = f.required("at", both("quand", "when"), TIME, Talk.Resolved::at);
        return f.make(in -> new Talk.Resolved(in.get(by), in.get(at)));
    }
}
