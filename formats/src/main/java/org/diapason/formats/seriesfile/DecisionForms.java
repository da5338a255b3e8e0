package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import java.util.List;
import org.diapason.core.pathway.Approach;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;

/** How the decisions of a team stand in their file. */
final class DecisionForms {

    private static final RecordCodec<Answered> ANSWERED = answered();

    static final RecordCodec<Kept> KEPT = kept();

    private DecisionForms() {}

    /** The whole file. */
    record Kept(int edition, List<Answered> answers) {}

    private static RecordCodec<Answered> answered() {
        Fields<Answered> f = new Fields<>("decision", both("une décision", "a decision"));
        var subject = f.required("subject", both("sujet", "subject"), Codecs.CODE, Answered::subject);
        var proposal =
                f.optional("proposal", both("ce qui est proposé", "what is proposed"), Codecs.TEXT, Answered::proposal);
        var answer = f.required(
                "answer",
                both("réponse\u00a0: open, accept, change ou refuse", "answer: open, accept, change or refuse"),
                Codecs.choice(Answered.Word.class),
                Answered::answer);
        var policy = f.optional("policy", both("norme", "standard"), ElementForms.POLICY, Answered::policy);
        var approach = f.optional(
                "approach",
                both("approche", "approach"),
                Codecs.choice(Approach.class, ChoiceWords::of),
                Answered::approach);
        var reason = f.optional("reason", both("raison", "reason"), Codecs.TEXT, Answered::reason);
        var evidence = f.required(
                "evidence", both("marque des preuves", "mark of the evidence"), Codecs.NAME, Answered::evidence);
        return f.make(in -> new Answered(
                in.get(subject),
                in.get(proposal),
                in.get(answer),
                in.get(policy),
                in.get(approach),
                in.get(reason),
                in.get(evidence)));
    }

    private static RecordCodec<Kept> kept() {
        Fields<Kept> f = new Fields<>("decisions", both("un fichier de décisions", "a file of decisions"));
        var edition = f.required(
                "diapason-decisions",
                both("édition du format", "edition of the format"),
                Codecs.edition(1),
                Kept::edition);
        var answers = f.required(
                "decisions",
                both("décisions", "decisions"),
                Codecs.onceEach(Codecs.list(ANSWERED, 0), Answered::subject),
                Kept::answers);
        return f.make(in -> new Kept(in.get(edition), in.get(answers)));
    }
}
