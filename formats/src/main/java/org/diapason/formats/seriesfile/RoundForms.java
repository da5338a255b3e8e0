package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import org.diapason.core.feedback.Evaluation;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Round;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;

/** How what a series asks stands in a series file, and how a round is written down. */
final class RoundForms {

    private static final int MOST_PEOPLE = 1000;

    static final RecordCodec<Question> QUESTION = question();

    static final RecordCodec<Evaluation> EVALUATION = evaluation();

    static final RecordCodec<Round> ROUND = round();

    private RoundForms() {}

    private static RecordCodec<Question> question() {
        Fields<Question> f = new Fields<>("survey-question", both("une question de sondage", "a survey question"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Question::code);
        var asks = f.required(
                "asks",
                both(
                        "dans quel instrument\u00a0: learner, facilitator, employer",
                        "in which instrument: learner, facilitator, employer"),
                Codecs.choice(Instrument.class, ChoiceWords::of),
                Question::asks);
        var words = f.required("question", both("question", "question"), Codecs.TEXT, Question::words);
        var kind = f.required(
                "kind",
                both("sorte de réponse", "kind of answer"),
                Codecs.choice(Question.Kind.class, ChoiceWords::of),
                Question::kind);
        var choices = f.list(
                "choices",
                both("choix offerts\u00a0: pour une question à choix", "choices offered: for a question of choice"),
                Codecs.TEXT,
                Question::choices);
        var element = f.required(
                "element",
                both("élément dont elle parle", "element that it speaks of"),
                Codecs.CODE,
                Question::element);
        return f.make(in -> new Question(
                in.get(code), in.get(asks), in.get(words), in.get(kind), in.get(choices), in.get(element)));
    }

    private static RecordCodec<Evaluation> evaluation() {
        Fields<Evaluation> f = new Fields<>("evaluation", both("une évaluation", "an evaluation"));
        var threshold = f.valueOr(
                "threshold",
                both(
                        "seuil de confidentialité\u00a0: de combien de personnes au moins on peut dire quelque chose",
                        "privacy threshold: of how many people at least anything may be told"),
                Codecs.whole(Evaluation.LEAST_THRESHOLD, MOST_PEOPLE),
                Evaluation.LEAST_THRESHOLD,
                Evaluation::threshold);
        var questions = f.list(
                "questions",
                both("questions propres à la série", "the series' own questions"),
                QUESTION,
                Evaluation::questions);
        return f.make(in -> new Evaluation(in.get(threshold), in.get(questions)));
    }

    private static RecordCodec<Round> round() {
        Fields<Round> f = new Fields<>("round", both("une ronde", "a round"));
        var id = f.required("id", both("identifiant", "id"), ShelfJson.ID, Round::id);
        var series = f.required("series", both("série", "series"), ShelfJson.ID, Round::series);
        var instrument = f.required(
                "instrument",
                both("instrument", "instrument"),
                Codecs.choice(Instrument.class, ChoiceWords::of),
                Round::instrument);
        var credential =
                f.required("micro-credential", both("micro-titre", "micro-credential"), Codecs.CODE, Round::credential);
        var cohort = f.optional("cohort", both("cohorte", "cohort"), Codecs.CODE, Round::cohort);
        var questions = f.list("questions", both("questions", "questions"), QUESTION, Round::questions);
        var threshold = f.required(
                "threshold",
                both("seuil", "threshold"),
                Codecs.whole(Evaluation.LEAST_THRESHOLD, MOST_PEOPLE),
                Round::threshold);
        var opens = f.required("opens", both("début", "beginning"), ShelfJson.MOMENT, Round::opens);
        var closes = f.required("closes", both("fin", "end"), ShelfJson.MOMENT, Round::closes);
        var closed = f.optional("closed", both("fermée", "closed"), ShelfJson.MOMENT, Round::closed);
        return f.make(in -> new Round(
                in.get(id),
                in.get(series),
                in.get(instrument),
                in.get(credential),
                in.get(cohort),
                in.get(questions),
                in.get(threshold),
                in.get(opens),
                in.get(closes),
                in.get(closed)));
    }
}
