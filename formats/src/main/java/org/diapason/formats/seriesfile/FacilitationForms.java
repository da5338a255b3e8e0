package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import org.diapason.core.facilitation.Area;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.CohortSession;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.facilitation.FacilitatorCompetency;
import org.diapason.core.facilitation.Means;
import org.diapason.core.facilitation.TrainingAction;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;

/** How step 4 stands in a series file: facilitators, their competencies, cohorts and training. */
final class FacilitationForms {

    static final RecordCodec<FacilitatorCompetency> COMPETENCY = facilitatorCompetency();

    static final RecordCodec<Facilitator.Held> HELD = heldCompetency();

    static final RecordCodec<Facilitator> FACILITATOR = facilitator();

    static final RecordCodec<CohortSession> SESSION = cohortSession();

    static final RecordCodec<Cohort> COHORT = cohort();

    static final RecordCodec<TrainingAction> ACTION = trainingAction();

    static final RecordCodec<Facilitation> FACILITATION = facilitation();

    private FacilitationForms() {}

    private static RecordCodec<FacilitatorCompetency> facilitatorCompetency() {
        Fields<FacilitatorCompetency> f =
                new Fields<>("facilitator-competency", both("une compétence d'animation", "a facilitator competency"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, FacilitatorCompetency::code);
        var label = f.required("label", both("nom", "name"), Codecs.TEXT, FacilitatorCompetency::label);
        var area = f.required(
                "area",
                both("domaine", "area"),
                Codecs.choice(Area.class, ChoiceWords::of),
                FacilitatorCompetency::area);
        var remedy = f.optional(
                "remedy",
                both(
                        "remède\u00a0: ce que fait la personne qui ne sait pas encore",
                        "remedy: what somebody does who cannot yet"),
                Codecs.TEXT,
                FacilitatorCompetency::remedy);
        var means = f.optional(
                "means",
                both("moyen", "means"),
                Codecs.choice(Means.class, ChoiceWords::of),
                FacilitatorCompetency::means);
        var resource = f.optional(
                "resource",
                both("adresse de la ressource ou de la formation", "address of the resource or training"),
                Codecs.WEB,
                FacilitatorCompetency::resource);
        return f.make(in -> new FacilitatorCompetency(
                in.get(code), in.get(label), in.get(area), in.get(remedy), in.get(means), in.get(resource)));
    }

    private static RecordCodec<Facilitator.Held> heldCompetency() {
        Fields<Facilitator.Held> f =
                new Fields<>("held-competency", both("une compétence acquise", "a competency held"));
        var competency =
                f.required("competency", both("compétence", "competency"), Codecs.CODE, Facilitator.Held::competency);
        var confirmedBy = f.optional(
                "confirmed-by", both("confirmée par", "confirmed by"), Codecs.NAME, Facilitator.Held::confirmedBy);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, Facilitator.Held::on);
        var evidence = f.optional("evidence", both("preuve", "evidence"), Codecs.TEXT, Facilitator.Held::evidence);
        return f.make(
                in -> new Facilitator.Held(in.get(competency), in.get(confirmedBy), in.get(on), in.get(evidence)));
    }

    private static RecordCodec<Facilitator> facilitator() {
        Fields<Facilitator> f = new Fields<>("facilitator", both("un animateur", "a facilitator"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Facilitator::code);
        var name = f.required("name", both("nom", "name"), Codecs.NAME, Facilitator::name);
        var account = f.optional(
                "account",
                both("compte de la personne dans le studio", "the person's account in the studio"),
                Codecs.ID,
                Facilitator::account);
        var languages =
                f.optional("languages", both("langues", "languages"), Codecs.list(Codecs.LANG), Facilitator::languages);
        var holds = f.list("holds", both("compétences acquises", "competencies held"), HELD, Facilitator::holds);
        return f.make(
                in -> new Facilitator(in.get(code), in.get(name), in.get(account), in.get(languages), in.get(holds)));
    }

    private static RecordCodec<Cohort> cohort() {
        Fields<Cohort> f = new Fields<>("cohort", both("une cohorte", "a cohort"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Cohort::code);
        var microCredential = f.required(
                "micro-credential", both("micro-titre", "micro-credential"), Codecs.CODE, Cohort::microCredential);
        var firstSession = f.optional(
                "first-session", both("première séance", "first session"), Codecs.DATE, Cohort::firstSession);
        var language = f.optional("language", both("langue", "language"), Codecs.LANG, Cohort::language);
        var facilitators =
                f.list("facilitators", both("animateurs", "facilitators"), Codecs.CODE, Cohort::facilitators);
        var zone = f.optional(
                "zone",
                both("fuseau horaire\u00a0: par exemple America/Toronto", "time zone: for instance America/Toronto"),
                Codecs.ZONE,
                Cohort::zone);
        var sessions = f.list(
                "sessions", both("dates des séances en direct", "dates of live sessions"), SESSION, Cohort::sessions);
        var learners = f.optional(
                "learners",
                both("nombre de personnes apprenantes", "number of learners"),
                Codecs.RANGE,
                Cohort::learners);
        return f.make(in -> new Cohort(
                in.get(code),
                in.get(microCredential),
                in.get(firstSession),
                in.get(language),
                in.get(facilitators),
                in.get(zone),
                in.get(sessions),
                in.get(learners)));
    }

    private static RecordCodec<CohortSession> cohortSession() {
        Fields<CohortSession> f =
                new Fields<>("cohort-session", both("une séance d'une cohorte", "a session of a cohort"));
        var session = f.required(
                "session",
                both("séance du micro-titre", "session of the micro-credential"),
                Codecs.CODE,
                CohortSession::session);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, CohortSession::on);
        var starts = f.optional(
                "starts",
                both(
                        "heure de début\u00a0: dans le fuseau de la cohorte, par exemple 18:30",
                        "start: in the time zone of the cohort, for instance 18:30"),
                Codecs.TIME,
                CohortSession::starts);
        var facilitators = f.list(
                "facilitators",
                both(
                        "animateurs\u00a0: seulement si ce ne sont pas tous ceux de la cohorte",
                        "facilitators: only where not all of the cohort's"),
                Codecs.CODE,
                CohortSession::facilitators);
        return f.make(in -> new CohortSession(in.get(session), in.get(on), in.get(starts), in.get(facilitators)));
    }

    private static RecordCodec<TrainingAction> trainingAction() {
        Fields<TrainingAction> f =
                new Fields<>("training-action", both("une mesure de formation", "a training action"));
        var facilitator =
                f.required("facilitator", both("animateur", "facilitator"), Codecs.CODE, TrainingAction::facilitator);
        var competency =
                f.required("competency", both("compétence", "competency"), Codecs.CODE, TrainingAction::competency);
        var means = f.optional(
                "means", both("moyen", "means"), Codecs.choice(Means.class, ChoiceWords::of), TrainingAction::means);
        var words = f.optional("words", both("mesure", "what is done"), Codecs.TEXT, TrainingAction::words);
        var due = f.optional("due", both("échéance", "due"), Codecs.DATE, TrainingAction::due);
        var done = f.optional("done", both("faite le", "done on"), Codecs.DATE, TrainingAction::done);
        return f.make(in -> new TrainingAction(
                in.get(facilitator), in.get(competency), in.get(means), in.get(words), in.get(due), in.get(done)));
    }

    private static RecordCodec<Facilitation> facilitation() {
        Fields<Facilitation> f = new Fields<>("facilitation", both("l'animation", "the facilitation"));
        var competencies = f.list(
                "competencies",
                both("compétences attendues", "competencies needed"),
                COMPETENCY,
                Facilitation::competencies);
        var facilitators =
                f.list("facilitators", both("animateurs", "facilitators"), FACILITATOR, Facilitation::facilitators);
        var cohorts = f.list("cohorts", both("cohortes", "cohorts"), COHORT, Facilitation::cohorts);
        var actions = f.list("actions", both("formations", "training"), ACTION, Facilitation::actions);
        return f.make(
                in -> new Facilitation(in.get(competencies), in.get(facilitators), in.get(cohorts), in.get(actions)));
    }
}
