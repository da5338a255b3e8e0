package org.diapason.studio.talk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Code;
import org.diapason.core.base.Id;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Saving;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Saying something, answering, settling. */
final class Speaking {

    private static final Text FULL =
            Text.both("Ce fil est plein\u00a0: commencez-en un autre.", "This thread is full: begin another.");

    private final Desk desk;
    private final Beside<Talk> talks;
    private final TalkPage page;

    Speaking(Studio studio, TalkPage page) {
        this.desk = studio.desk();
        this.talks = new Beside<>(studio.shelves(), TalkForms.SCRIPT, Talk.NONE);
        this.page = page;
    }

    Answer begin(Visit visit) {
        Place at = TalkPage.place(visit);
        Code code = Code.of("t-" + Id.fresh().toString().substring(0, 13));
        return said(
                visit,
                Text.both("Commentaire", "Comment"),
                talk -> talk.threads().size() >= Talk.MOST_THREADS
                        ? new Change.Refused<>(FULL)
                        : new Change.To<>(talk.begin(code, at, remark(visit))));
    }

    Answer answer(Visit visit) {
        Optional<Code> code = visit.code("thread");
        return code.isEmpty()
                ? Answer.notFound()
                : said(
                        visit,
                        Text.both("Réponse à un commentaire", "Answer to a comment"),
                        talk -> talk.thread(code.get())
                                .filter(thread -> thread.remarks().size() < Talk.MOST_REMARKS)
                                .<Change<Talk, Text>>map(
                                        thread -> new Change.To<>(talk.answer(code.get(), remark(visit))))
                                .orElseGet(() -> new Change.Refused<>(FULL)));
    }

    Answer resolve(Visit visit) {
        return settled(
                visit,
                Text.both("Commentaire réglé", "Comment resolved"),
                (talk, code) -> talk.resolve(code, new Talk.Resolved(visit.who().name(), visit.now())));
    }

    Answer reopen(Visit visit) {
        return settled(visit, Text.both("Commentaire rouvert", "Comment reopened"), Talk::reopen);
    }

    private Answer settled(Visit visit, Text words, java.util.function.BiFunction<Talk, Code, Talk> how) {
        Optional<Opened> opened = desk.open(visit);
        Optional<Code> code = visit.code("thread");
        if (opened.isEmpty() || code.isEmpty()) {
            return Answer.notFound();
        }
        Act act = visit.act("comment-settled", words);
        talks.update(opened.get().id(), act, talk -> new Change.To<Talk, Text>(how.apply(talk, code.get())));
        return back(opened.get(), visit, Text.both("", ""));
    }

    private Answer said(Visit visit, Text words, Function<Talk, Change<Talk, Text>> change) {
        Optional<Opened> opened = desk.open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        String typed = visit.field("words");
        if (typed.isBlank() || typed.length() > Talk.LONGEST) {
            String why = typed.isBlank()
                    ? visit.say().in("Écrivez d'abord quelque chose.", "Write something first.")
                    : visit.say()
                            .in(
                                    "Au plus 4 000 caractères : coupez ce commentaire en deux.",
                                    "At most 4,000 characters: cut this comment in two.");
            return page.refused(visit, opened.get(), typed, why);
        }
        Act act = visit.act("comment-said", words);
        Saving<Talk, Text> saving = talks.update(opened.get().id(), act, change);
        return saving instanceof Saving.Refused<Talk, Text>(var kept, Text why)
                ? page.refused(visit, opened.get(), typed, why.show(visit.lang()))
                : back(opened.get(), visit, Text.both("Le commentaire est publié.", "The comment is posted."));
    }

    private static Talk.Remark remark(Visit visit) {
        String words = visit.field("words").replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        return new Talk.Remark(visit.who().id(), visit.who().name(), visit.now(), words);
    }

    private static Answer back(Opened opened, Visit visit, Text said) {
        Place at = TalkPage.place(visit);
        String where = at.equals(Place.TOP) ? "" : "?at=" + URLEncoder.encode(at.path(), StandardCharsets.UTF_8);
        return Answer.seeOther(opened.path("talk") + where, said);
    }
}
