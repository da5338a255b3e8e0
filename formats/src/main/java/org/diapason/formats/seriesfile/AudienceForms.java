package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import java.util.List;
import org.diapason.core.audience.Audience;
import org.diapason.core.audience.Domain;
import org.diapason.core.audience.Question;
import org.diapason.core.audience.ScopeDecision;
import org.diapason.core.audience.ScopeTest;
import org.diapason.core.audience.StrategicGoal;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.Variant;

/** How step 1 stands in a series file: audience, domain, goals and the scope of topics. */
final class AudienceForms {

    static final RecordCodec<Audience> AUDIENCE = audience();

    static final RecordCodec<Domain> DOMAIN = domain();

    static final RecordCodec<StrategicGoal> GOAL = goal();

    static final RecordCodec<Question> QUESTION = question();

    static final RecordCodec<ScopeTest> SCOPE_TEST = scopeTest();

    /** The reason, or yes alone. */
    private static final Codec<Fact<Text>> REASON_OR_YES = new YesOrWhy();

    private static final RecordCodec<ScopeDecision.In> IN = topicIn();

    private static final RecordCodec<ScopeDecision.Out> OUT = topicOut();

    private static final RecordCodec<ScopeDecision.Later> LATER = topicLater();

    static final RecordCodec<Topic> TOPIC = topic();

    private AudienceForms() {}

    private static RecordCodec<Audience> audience() {
        Fields<Audience> f = new Fields<>("audience", both("un auditoire", "an audience"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Audience::code);
        var name = f.required("name", both("nom", "name"), Codecs.TEXT, Audience::name);
        var occupations =
                f.list("occupations", both("professions", "occupations"), BaseForms.ALIGNMENT, Audience::occupations);
        var industry = f.optional("industry", both("secteur", "industry"), Codecs.TEXT, Audience::industry);
        var education = f.optional(
                "education", both("niveau d'études", "level of education"), Codecs.TEXT, Audience::education);
        var experience = f.optional(
                "experience", both("expérience préalable", "prior experience"), Codecs.TEXT, Audience::experience);
        var languages =
                f.optional("languages", both("langues", "languages"), Codecs.list(Codecs.LANG), Audience::languages);
        var access =
                f.optional("access", both("contraintes d'accès", "access constraints"), Codecs.TEXT, Audience::access);
        return f.make(in -> new Audience(
                in.get(code),
                in.get(name),
                in.get(occupations),
                in.get(industry),
                in.get(education),
                in.get(experience),
                in.get(languages),
                in.get(access)));
    }

    private static RecordCodec<Domain> domain() {
        Fields<Domain> f = new Fields<>("domain", both("un domaine", "a domain"));
        var name = f.required("name", both("nom", "name"), Codecs.TEXT, Domain::name);
        var description =
                f.optional("description", both("description", "description"), Codecs.TEXT, Domain::description);
        return f.make(in -> new Domain(in.get(name), in.get(description)));
    }

    private static RecordCodec<StrategicGoal> goal() {
        Fields<StrategicGoal> f = new Fields<>("goal", both("un but stratégique", "a strategic goal"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, StrategicGoal::code);
        var words = f.required("words", both("énoncé", "words"), Codecs.TEXT, StrategicGoal::words);
        var source = f.optional("source", both("source", "source"), BaseForms.SOURCE, StrategicGoal::source);
        return f.make(in -> new StrategicGoal(in.get(code), in.get(words), in.get(source)));
    }

    private static RecordCodec<Question> question() {
        Fields<Question> f =
                new Fields<>("question", both("une question du champ d'application", "a question of the scope test"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Question::code);
        var words = f.required("words", both("question", "question"), Codecs.TEXT, Question::words);
        var weight = f.valueOr("weight", both("poids", "weight"), Codecs.decimal(0.001, 1000), 1.0, Question::weight);
        var veto = f.flag(
                "veto", both("une réponse de 0 exclut le sujet", "an answer of 0 keeps the topic out"), Question::veto);
        return f.make(in -> new Question(in.get(code), in.get(words), in.get(weight), in.get(veto)));
    }

    private static RecordCodec<ScopeTest> scopeTest() {
        Fields<ScopeTest> f = new Fields<>("scope-test", both("le test de champ d'application", "the scope test"));
        var questions =
                f.required("questions", both("questions", "questions"), Codecs.list(QUESTION), ScopeTest::questions);
        var threshold = f.valueOr(
                "threshold",
                both("seuil\u00a0: part de 0 à 1", "threshold: share from 0 to 1"),
                Codecs.decimal(0, 1),
                ScopeTest.USUAL_THRESHOLD,
                ScopeTest::threshold);
        var monthsFresh = f.valueOr(
                "months-fresh",
                both("mois pendant lesquels une preuve reste bonne", "months for which evidence stays good"),
                Codecs.whole(1, 600),
                ScopeTest.USUAL_MONTHS,
                ScopeTest::monthsFresh);
        return f.make(in -> new ScopeTest(in.get(questions), in.get(threshold), in.get(monthsFresh)));
    }

    private static RecordCodec<ScopeDecision.In> topicIn() {
        Fields<ScopeDecision.In> f = new Fields<>("topic-in", both("un sujet retenu", "a topic that is in"));
        var inField = f.required(
                "in", both("retenu, ou la raison", "in, or the reason"), REASON_OR_YES, ScopeDecision.In::reason);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, ScopeDecision.In::on);
        return f.make(in -> new ScopeDecision.In(in.get(inField), in.get(on)));
    }

    private static RecordCodec<ScopeDecision.Out> topicOut() {
        Fields<ScopeDecision.Out> f = new Fields<>("topic-out", both("un sujet écarté", "a topic that is out"));
        var out = f.required("out", both("raison", "reason"), Codecs.TEXT, ScopeDecision.Out::reason);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, ScopeDecision.Out::on);
        return f.make(in -> new ScopeDecision.Out(in.get(out), in.get(on)));
    }

    private static RecordCodec<ScopeDecision.Later> topicLater() {
        Fields<ScopeDecision.Later> f =
                new Fields<>("topic-later", both("un sujet remis à plus tard", "a topic that waits"));
        var later = f.required("later", both("raison", "reason"), Codecs.TEXT, ScopeDecision.Later::reason);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, ScopeDecision.Later::on);
        return f.make(in -> new ScopeDecision.Later(in.get(later), in.get(on)));
    }

    private static RecordCodec<Topic> topic() {
        Fields<Topic> f = new Fields<>("topic", both("un sujet", "a topic"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Topic::code);
        var name = f.required("name", both("nom", "name"), Codecs.TEXT, Topic::name);
        var answers = f.map(
                "answers",
                both("réponses de 0 à 4, par question", "answers from 0 to 4, by question"),
                Codecs.CODE,
                Codecs.whole(0, Question.BEST),
                Topic::answers);
        var decision = f.optional(
                "decision",
                both("décision", "decision"),
                Codecs.byKey(
                        both("une décision", "a decision"),
                        List.of(
                                new Variant<>("in", ScopeDecision.In.class, IN),
                                new Variant<>("out", ScopeDecision.Out.class, OUT),
                                new Variant<>("later", ScopeDecision.Later.class, LATER))),
                Topic::decision);
        var evidence = f.list("evidence", both("preuves", "evidence"), BaseForms.SOURCE, Topic::evidence);
        var evidenceDate = f.optional(
                "evidence-date",
                both("jour de la preuve la plus récente", "day of the most recent evidence"),
                Codecs.DATE,
                Topic::evidenceDate);
        return f.make(in -> new Topic(
                in.get(code), in.get(name), in.get(answers), in.get(decision), in.get(evidence), in.get(evidenceDate)));
    }
}
