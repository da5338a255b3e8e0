package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import java.util.List;
import org.diapason.core.feedback.Decision;
import org.diapason.core.feedback.Voice;
import org.diapason.core.recognition.Agreement;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.Variant;

/** How step 5 and agreements with other institutions stand in a series file. */
final class VoiceForms {

    private static final RecordCodec<Decision.Accepted> ACCEPTED = decisionAccepted();

    private static final RecordCodec<Decision.Declined> DECLINED = decisionDeclined();

    private static final RecordCodec<Decision.Deferred> DEFERRED = decisionDeferred();

    private static final Codec<Decision> DECISION = Codecs.byKind(
            "state",
            both("une décision", "a decision"),
            List.of(
                    new Variant<>("accepted", Decision.Accepted.class, ACCEPTED),
                    new Variant<>("declined", Decision.Declined.class, DECLINED),
                    new Variant<>("deferred", Decision.Deferred.class, DEFERRED)));

    static final RecordCodec<Voice> VOICE = voice();

    static final RecordCodec<Agreement> AGREEMENT = agreement();

    private VoiceForms() {}

    private static RecordCodec<Decision.Accepted> decisionAccepted() {
        Fields<Decision.Accepted> f =
                new Fields<>("decision-accepted", both("une demande retenue", "an accepted request"));
        var reason = f.optional("reason", both("raison", "reason"), Codecs.TEXT, Decision.Accepted::reason);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, Decision.Accepted::on);
        var answeredBy = f.optional(
                "answered-by",
                both("version qui y répond", "version that answers it"),
                Codecs.VERSION,
                Decision.Accepted::answeredBy);
        return f.make(in -> new Decision.Accepted(in.get(reason), in.get(on), in.get(answeredBy)));
    }

    private static RecordCodec<Decision.Declined> decisionDeclined() {
        Fields<Decision.Declined> f =
                new Fields<>("decision-declined", both("une demande écartée", "a declined request"));
        var reason = f.required("reason", both("raison", "reason"), Codecs.TEXT, Decision.Declined::reason);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, Decision.Declined::on);
        return f.make(in -> new Decision.Declined(in.get(reason), in.get(on)));
    }

    private static RecordCodec<Decision.Deferred> decisionDeferred() {
        Fields<Decision.Deferred> f =
                new Fields<>("decision-deferred", both("une demande remise", "a deferred request"));
        var reason = f.required("reason", both("raison", "reason"), Codecs.TEXT, Decision.Deferred::reason);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, Decision.Deferred::on);
        return f.make(in -> new Decision.Deferred(in.get(reason), in.get(on)));
    }

    private static RecordCodec<Voice> voice() {
        Fields<Voice> f = new Fields<>("voice", both("une parole", "a voice"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Voice::code);
        var from = f.required(
                "from",
                both(
                        "de qui\u00a0: learner, facilitator, employer, reviewer",
                        "from whom: learner, facilitator, employer, reviewer"),
                Codecs.choice(Voice.Speaker.class, ChoiceWords::of),
                Voice::from);
        var words = f.required("words", both("propos", "words"), Codecs.TEXT, Voice::words);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, Voice::on);
        var microCredential = f.optional(
                "micro-credential", both("micro-titre", "micro-credential"), Codecs.CODE, Voice::microCredential);
        var element = f.optional("element", both("élément", "element"), Codecs.CODE, Voice::element);
        var decision = f.optional("decision", both("décision", "decision"), DECISION, Voice::decision);
        return f.make(in -> new Voice(
                in.get(code),
                in.get(from),
                in.get(words),
                in.get(on),
                in.get(microCredential),
                in.get(element),
                in.get(decision)));
    }

    private static RecordCodec<Agreement> agreement() {
        Fields<Agreement> f = new Fields<>("agreement", both("une entente", "an agreement"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Agreement::code);
        var receiver = f.required("receiver", both("établissement", "institution"), Codecs.TEXT, Agreement::receiver);
        var given =
                f.required("given", both("ce qu'il faut", "what it takes"), PathwayForms.REQUIREMENT, Agreement::given);
        var program = f.optional("program", both("programme", "program"), Codecs.TEXT, Agreement::program);
        var credits = f.optional("credits", both("crédits", "credits"), Codecs.decimal(0, 1000), Agreement::credits);
        var system = f.optional("system", both("unité", "unit"), Codecs.CODE, Agreement::system);
        var conditions = f.optional("conditions", both("conditions", "conditions"), Codecs.TEXT, Agreement::conditions);
        var from = f.optional("from", both("premier jour", "first day"), Codecs.DATE, Agreement::from);
        var until = f.optional("until", both("dernier jour", "last day"), Codecs.DATE, Agreement::until);
        var contact = f.optional("contact", both("personne-ressource", "contact"), Codecs.NAME, Agreement::contact);
        var source = f.optional("source", both("source", "source"), BaseForms.SOURCE, Agreement::source);
        return f.make(in -> new Agreement(
                in.get(code),
                in.get(receiver),
                in.get(given),
                in.get(program),
                in.get(credits),
                in.get(system),
                in.get(conditions),
                in.get(from),
                in.get(until),
                in.get(contact),
                in.get(source)));
    }
}
