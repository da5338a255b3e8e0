package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import org.diapason.core.series.Badge;
import org.diapason.core.series.Credit;
import org.diapason.core.series.Delivery;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.PriorLearning;
import org.diapason.core.series.Recognition;
import org.diapason.core.series.Standing;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;

/** How the way a micro-credential reaches learners, and what it counts for, stand in a series file. */
final class DeliveryForms {

    static final RecordCodec<LiveSession> SESSION = session();

    static final RecordCodec<Delivery.Offering> OFFERING = offering();

    static final RecordCodec<Delivery> DELIVERY = delivery();

    static final RecordCodec<Badge> BADGE = badge();

    static final RecordCodec<Credit> CREDIT = credit();

    static final RecordCodec<PriorLearning> PRIOR = priorLearning();

    static final RecordCodec<Recognition> RECOGNITION = recognition();

    static final RecordCodec<Standing> STANDING = standing();

    private DeliveryForms() {}

    private static RecordCodec<LiveSession> session() {
        Fields<LiveSession> f = new Fields<>("session", both("une séance animée", "a live session"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, LiveSession::code);
        var title = f.optional("title", both("titre", "title"), Codecs.TEXT, LiveSession::title);
        var hours = f.optional("hours", both("heures", "hours"), Codecs.RANGE, LiveSession::hours);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, LiveSession::on);
        var facilitator = f.optional(
                "facilitator",
                both(
                        "rôle de l'animateur\u00a0: host, coach, assessor",
                        "role of the facilitator: host, coach, assessor"),
                Codecs.CODE,
                LiveSession::facilitator);
        var optional = f.flag("optional", both("facultative", "optional"), LiveSession::optional);
        return f.make(in -> new LiveSession(
                in.get(code), in.get(title), in.get(hours), in.get(on), in.get(facilitator), in.get(optional)));
    }

    private static RecordCodec<Delivery.Offering> offering() {
        Fields<Delivery.Offering> f = new Fields<>("offering", both("une offre", "an offering"));
        var first = f.required("first", both("premier jour", "first day"), Codecs.DATE, Delivery.Offering::first);
        var last = f.required("last", both("dernier jour", "last day"), Codecs.DATE, Delivery.Offering::last);
        return f.make(in -> new Delivery.Offering(in.get(first), in.get(last)));
    }

    private static RecordCodec<Delivery> delivery() {
        Fields<Delivery> f = new Fields<>("delivery", both("la prestation", "the delivery"));
        var hours = f.optional("hours", both("heures annoncées", "advertised hours"), Codecs.RANGE, Delivery::hours);
        var weeks = f.optional("weeks", both("semaines", "weeks"), Codecs.RANGE, Delivery::weeks);
        var mode = f.optional(
                "mode",
                both(
                        "participation\u00a0: online, in-person, hybrid, workplace",
                        "participation: online, in-person, hybrid, workplace"),
                Codecs.CODE,
                Delivery::mode);
        var facilitated = f.optional(
                "facilitated", both("est-il animé", "whether it is facilitated"), Codecs.YES_NO, Delivery::facilitated);
        var pace = f.optional("pace", both("rythme", "pace"), Codecs.TEXT, Delivery::pace);
        var sessions = f.optional(
                "sessions", both("séances animées", "live sessions"), Codecs.list(SESSION), Delivery::sessions);
        var sessionCount = f.optional(
                "session-count", both("nombre de séances", "number of sessions"), Codecs.RANGE, Delivery::sessionCount);
        var facilitatorHours = f.optional(
                "facilitator-hours",
                both("heures de l'animateur par semaine", "facilitator hours a week"),
                Codecs.RANGE,
                Delivery::facilitatorHours);
        var offerings = f.list("offerings", both("offres", "offerings"), OFFERING, Delivery::offerings);
        var deliveryLanguages = f.optional(
                "delivery-languages",
                both("langues offertes", "languages offered"),
                Codecs.list(Codecs.LANG),
                Delivery::languages);
        var price = f.optional("price", both("prix", "price"), Codecs.TEXT, Delivery::price);
        var platform = f.optional(
                "platform",
                both("système de gestion de l'apprentissage", "learning management system"),
                Codecs.CODE,
                Delivery::platform);
        return f.make(in -> new Delivery(
                in.get(hours),
                in.get(weeks),
                in.get(mode),
                in.get(facilitated),
                in.get(pace),
                in.get(sessions),
                in.get(sessionCount),
                in.get(facilitatorHours),
                in.get(offerings),
                in.get(deliveryLanguages),
                in.get(price),
                in.get(platform)));
    }

    private static RecordCodec<Badge> badge() {
        Fields<Badge> f = new Fields<>("badge", both("un insigne", "a badge"));
        var name = f.required("name", both("nom", "name"), Codecs.TEXT, Badge::name);
        var criteria = f.optional("criteria", both("critères", "criteria"), Codecs.TEXT, Badge::criteria);
        var format = f.optional("format", both("format", "format"), Codecs.CODE, Badge::format);
        return f.make(in -> new Badge(in.get(name), in.get(criteria), in.get(format)));
    }

    private static RecordCodec<Credit> credit() {
        Fields<Credit> f = new Fields<>("credit", both("un crédit", "a credit"));
        var system = f.required("system", both("unité", "unit"), Codecs.CODE, Credit::system);
        var units = f.required("units", both("nombre", "number"), Codecs.decimal(0, 1000), Credit::units);
        var toward =
                f.optional("toward", both("vers quel programme", "toward which program"), Codecs.TEXT, Credit::toward);
        return f.make(in -> new Credit(in.get(system), in.get(units), in.get(toward)));
    }

    private static RecordCodec<PriorLearning> priorLearning() {
        Fields<PriorLearning> f =
                new Fields<>("prior-learning", both("la reconnaissance des acquis", "recognition of prior learning"));
        var outcomes = f.list("outcomes", both("résultats", "outcomes"), Codecs.CODE, PriorLearning::outcomes);
        var evidence = f.optional(
                "evidence", both("preuves acceptées", "accepted evidence"), Codecs.TEXT, PriorLearning::evidence);
        var assessor = f.optional("assessor", both("évaluateur", "assessor"), Codecs.NAME, PriorLearning::assessor);
        return f.make(in -> new PriorLearning(in.get(outcomes), in.get(evidence), in.get(assessor)));
    }

    private static RecordCodec<Recognition> recognition() {
        Fields<Recognition> f = new Fields<>("recognition", both("la reconnaissance", "the recognition"));
        var awardingBody = f.optional(
                "awarding-body", both("organisme émetteur", "awarding body"), Codecs.TEXT, Recognition::awardingBody);
        var country = f.optional("country", both("pays", "country"), Codecs.TEXT, Recognition::country);
        var badge = f.optional("badge", both("insigne numérique", "digital badge"), BADGE, Recognition::badge);
        var credit = f.optional("credit", both("crédit", "credit"), CREDIT, Recognition::credit);
        var priorLearning = f.optional(
                "prior-learning",
                both("reconnaissance des acquis", "recognition of prior learning"),
                PRIOR,
                Recognition::priorLearning);
        var level = f.list(
                "level",
                both("niveau dans un cadre de certification", "level in a qualification framework"),
                BaseForms.ALIGNMENT,
                Recognition::level);
        var classifications = f.list(
                "classifications",
                both("codes CIP, CNP, CITE", "CIP, NOC, ISCED codes"),
                BaseForms.ALIGNMENT,
                Recognition::classifications);
        var qualityAssurance = f.optional(
                "quality-assurance",
                both("assurance de la qualité", "quality assurance"),
                Codecs.TEXT,
                Recognition::qualityAssurance);
        var stackable = f.optional(
                "stackable",
                both("stand-alone, integrated ou stackable", "stand-alone, integrated or stackable"),
                Codecs.CODE,
                Recognition::stackable);
        return f.make(in -> new Recognition(
                in.get(awardingBody),
                in.get(country),
                in.get(badge),
                in.get(credit),
                in.get(priorLearning),
                in.get(level),
                in.get(classifications),
                in.get(qualityAssurance),
                in.get(stackable)));
    }

    private static RecordCodec<Standing> standing() {
        Fields<Standing> f = new Fields<>("standing", both("où il en est", "where it stands"));
        var phase = f.optional("phase", both("phase", "phase"), Codecs.CODE, Standing::phase);
        var reviewOn =
                f.optional("review-on", both("jour de révision", "day of review"), Codecs.DATE, Standing::reviewOn);
        var owner = f.optional("owner", both("responsable", "owner"), Codecs.NAME, Standing::owner);
        return f.make(in -> new Standing(in.get(phase), in.get(reviewOn), in.get(owner)));
    }
}
