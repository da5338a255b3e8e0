package org.diapason.formats.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Spot;

/**
 * A course of a learning management system while it becomes a micro-credential: its parts get readable codes in the
 * order in which they come (M1, M1-A2, S3, O4), and are counted.
 */
public final class CourseDraft {

    private final Lang lang;
    private final Draft top;
    private final Spot spot;
    private final List<Mapping> modules = new ArrayList<>();
    private final List<Mapping> outside = new ArrayList<>();
    private final List<Mapping> assessments = new ArrayList<>();
    private final List<Mapping> sessions = new ArrayList<>();
    private final List<Mapping> outcomes = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int activities;

    /** A course in this language that begins here. */
    public CourseDraft(Lang lang, Spot spot) {
        this.lang = lang;
        this.spot = spot;
        this.top = new Draft(spot);
    }

    /** The fields of the micro-credential itself. */
    public Draft top() {
        return top;
    }

    /** The language of the course. */
    public Lang lang() {
        return lang;
    }

    /** Something to tell of a part. */
    public void tell(Remark remark) {
        remarks.add(remark);
    }

    /** One part of the course that learners meet as one; close it to keep it. */
    public final class Part {

        private final String code;
        private final Draft draft;
        private final List<Mapping> own = new ArrayList<>();

        private Part(String code, Draft draft) {
            this.code = code;
            this.draft = draft;
        }

        /** Something that learners do in it, of this kind of the effort model, with how much of it where that is known. */
        public void activity(Code kind, String title, Optional<Range> amount, Spot at) {
            activities++;
            own.add(CourseDraft.this.activity(code + "-A" + (own.size() + 1), kind, title, amount, at));
        }

        /** A quiz in this part, with the questions that could be read of it. */
        public void quiz(String title, Optional<Range> amount, List<Mapping> questions, Spot at) {
            activity(Code.of("quiz"), title, amount, at);
            if (!questions.isEmpty()) {
                Mapping quiz = own.removeLast();
                List<Node.Entry> entries = new ArrayList<>(quiz.entries());
                entries.add(new Node.Entry("questions", at, new Node.Sequence(List.copyOf(questions), at)));
                own.add(new Mapping(entries, quiz.spot()));
            }
        }

        /** In which language the course speaks. */
        public Lang lang() {
            return lang;
        }

        /** Keeps the part. */
        public void close() {
            draft.list("activities", own, spot);
            modules.add(draft.done());
        }
    }

    /** Begins a part of this title. */
    public Part part(String title, Spot at) {
        String code = "M" + (modules.size() + 1);
        Draft draft = new Draft(at).code("code", Code.of(code), at).words("title", lang, title, at);
        if (!draft.has("title")) {
            draft.words("title", lang, code, at);
        }
        return new Part(code, draft);
    }

    /** Something that learners do outside any part. */
    public void activity(Code kind, String title, Optional<Range> amount, Spot at) {
        activities++;
        outside.add(activity("A" + (outside.size() + 1), kind, title, amount, at));
    }

    private Mapping activity(String code, Code kind, String title, Optional<Range> amount, Spot at) {
        Draft activity = new Draft(at)
                .code("code", Code.of(code), at)
                .words("title", lang, title, at)
                .code("kind", kind, at);
        amount.ifPresent(range -> activity.amount("amount", range, at));
        return activity.done();
    }

    /** Something by which learning is shown, with its share of the result where that is known. */
    public void assessment(Code method, String title, Optional<Double> weight, Spot at) {
        Draft assessment = new Draft(at)
                .code("code", Code.of("S" + (assessments.size() + 1)), at)
                .words("title", lang, title, at)
                .code("method", method, at);
        weight.ifPresent(
                share -> assessment.put("weight", new Node.Scalar(Figures.decimal(share), Node.Kind.NUMBER, at)));
        assessments.add(assessment.done());
    }

    /** A meeting in real time, with its hours where they are known. */
    public void session(String title, Optional<Range> hours, Spot at) {
        Draft session = new Draft(at)
                .code("code", Code.of("L" + (sessions.size() + 1)), at)
                .words("title", lang, title, at);
        hours.ifPresent(range -> session.amount("hours", range, at));
        sessions.add(session.done());
    }

    /** An outcome that the course announces; the same words twice are one outcome. */
    public void outcome(String words, Spot at) {
        String key = Plainly.key(words);
        if (key.isEmpty() || said.contains(key)) {
            return;
        }
        said.add(key);
        outcomes.add(new Draft(at)
                .code("code", Code.of("O" + (outcomes.size() + 1)), at)
                .words("statement", lang, words, at)
                .done());
    }

    /** What came in, with these troubles. */
    public Intake done(List<org.diapason.formats.tree.Trouble> troubles) {
        keep("outcomes", outcomes);
        keep("modules", modules);
        keep("activities", outside);
        keep("assessments", assessments);
        keep("sessions", sessions);
        return new Intake(Node.mapping(List.of()), List.of(top.done()), counts(), remarks, troubles);
    }

    private void keep(String field, List<Mapping> items) {
        if (!items.isEmpty()) {
            top.list(field, items, spot);
        }
    }

    private List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(modules.size(), Text.both("modules", "modules"), Text.both("module", "module")));
        counts.add(new Count(activities, Text.both("activités", "activities"), Text.both("activité", "activity")));
        counts.add(new Count(
                assessments.size(), Text.both("évaluations", "assessments"), Text.both("évaluation", "assessment")));
        counts.add(new Count(
                sessions.size(),
                Text.both("séances animées", "live sessions"),
                Text.both("séance animée", "live session")));
        counts.add(new Count(
                outcomes.size(),
                Text.both("résultats d'apprentissage", "learning outcomes"),
                Text.both("résultat d'apprentissage", "learning outcome")));
        return counts.stream().filter(count -> count.number() > 0).toList();
    }
}
