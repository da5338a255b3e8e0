package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import java.util.List;
import org.diapason.core.series.DeliveredPackage;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.Judgement;
import org.diapason.core.series.Review;
import org.diapason.core.series.Term;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.Variant;

/** How endorsements, deviations, judgements, reviews and packages stand in a series file. */
final class GovernanceForms {

    static final RecordCodec<Endorsement> ENDORSEMENT = endorsement();

    private static final RecordCodec<Deviation.Asked> ASKED = deviationAsked();

    private static final RecordCodec<Deviation.Granted> GRANTED = deviationGranted();

    private static final RecordCodec<Deviation.Refused> REFUSED = deviationRefused();

    static final Codec<Deviation> DEVIATION = Codecs.byKind(
            "state",
            both("un écart", "a deviation"),
            List.of(
                    new Variant<>("asked", Deviation.Asked.class, ASKED),
                    new Variant<>("granted", Deviation.Granted.class, GRANTED),
                    new Variant<>("refused", Deviation.Refused.class, REFUSED)));

    static final RecordCodec<Judgement> JUDGEMENT = judgement();

    static final RecordCodec<Review.Rated> RATED = rated();

    static final RecordCodec<Review> REVIEW = review();

    static final RecordCodec<DeliveredPackage> PACKAGE = deliveredPackage();

    static final RecordCodec<Term> TERM = term();

    private GovernanceForms() {}

    private static RecordCodec<Endorsement> endorsement() {
        Fields<Endorsement> f = new Fields<>("endorsement", both("une approbation", "an endorsement"));
        var partner = f.required("partner", both("partenaire", "partner"), Codecs.NAME, Endorsement::partner);
        var covers = f.list("covers", both("micro-titres visés", "what it covers"), Codecs.CODE, Endorsement::covers);
        var kind = f.optional("kind", both("sorte", "kind"), Codecs.CODE, Endorsement::kind);
        var inDemand = f.optional(
                "in-demand",
                both("compétence recherchée", "competency in demand"),
                Codecs.YES_NO,
                Endorsement::inDemand);
        var reflectsJob = f.optional(
                "reflects-job",
                both("l'évaluation reflète l'emploi", "assessment reflects the job"),
                Codecs.YES_NO,
                Endorsement::reflectsJob);
        var strength = f.optional(
                "strength", both("force de 1 à 5", "strength from 1 to 5"), Codecs.whole(1, 5), Endorsement::strength);
        var person = f.optional("person", both("signataire", "person"), Codecs.NAME, Endorsement::person);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, Endorsement::on);
        var expires = f.optional("expires", both("fin", "end"), Codecs.DATE, Endorsement::expires);
        var fingerprint = f.optional(
                "fingerprint",
                both("empreinte du contenu", "fingerprint of the content"),
                Codecs.NAME,
                Endorsement::fingerprint);
        var words = f.optional("words", both("propos", "words"), Codecs.TEXT, Endorsement::words);
        var sources = f.list("sources", both("sources", "sources"), BaseForms.SOURCE, Endorsement::sources);
        return f.make(in -> new Endorsement(
                in.get(partner),
                in.get(covers),
                in.get(kind),
                in.get(inDemand),
                in.get(reflectsJob),
                in.get(strength),
                in.get(person),
                in.get(on),
                in.get(expires),
                in.get(fingerprint),
                in.get(words),
                in.get(sources)));
    }

    private static RecordCodec<Deviation.Asked> deviationAsked() {
        Fields<Deviation.Asked> f = new Fields<>("deviation-asked", both("un écart demandé", "a deviation asked for"));
        var microCredential = f.required(
                "micro-credential",
                both("micro-titre", "micro-credential"),
                Codecs.CODE,
                Deviation.Asked::microCredential);
        var element = f.required("element", both("élément", "element"), Codecs.CODE, Deviation.Asked::element);
        var reason = f.required("reason", both("raison", "reason"), Codecs.TEXT, Deviation.Asked::reason);
        var circumstance = f.optional(
                "circumstance", both("circonstance", "circumstance"), Codecs.CODE, Deviation.Asked::circumstance);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, Deviation.Asked::on);
        return f.make(in -> new Deviation.Asked(
                in.get(microCredential), in.get(element), in.get(reason), in.get(circumstance), in.get(on)));
    }

    private static RecordCodec<Deviation.Granted> deviationGranted() {
        Fields<Deviation.Granted> f =
                new Fields<>("deviation-granted", both("un écart accordé", "a deviation granted"));
        var microCredential = f.required(
                "micro-credential",
                both("micro-titre", "micro-credential"),
                Codecs.CODE,
                Deviation.Granted::microCredential);
        var element = f.required("element", both("élément", "element"), Codecs.CODE, Deviation.Granted::element);
        var reason = f.required("reason", both("raison", "reason"), Codecs.TEXT, Deviation.Granted::reason);
        var circumstance = f.optional(
                "circumstance", both("circonstance", "circumstance"), Codecs.CODE, Deviation.Granted::circumstance);
        var approver = f.required(
                "approver", both("qui l'accorde", "who granted it"), Codecs.NAME, Deviation.Granted::approver);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, Deviation.Granted::on);
        var expires = f.required("expires", both("dernier jour", "last day"), Codecs.DATE, Deviation.Granted::expires);
        var evidence = f.optional("evidence", both("preuve", "evidence"), Codecs.TEXT, Deviation.Granted::evidence);
        return f.make(in -> new Deviation.Granted(
                in.get(microCredential),
                in.get(element),
                in.get(reason),
                in.get(circumstance),
                in.get(approver),
                in.get(on),
                in.get(expires),
                in.get(evidence)));
    }

    private static RecordCodec<Deviation.Refused> deviationRefused() {
        Fields<Deviation.Refused> f = new Fields<>("deviation-refused", both("un écart refusé", "a deviation refused"));
        var microCredential = f.required(
                "micro-credential",
                both("micro-titre", "micro-credential"),
                Codecs.CODE,
                Deviation.Refused::microCredential);
        var element = f.required("element", both("élément", "element"), Codecs.CODE, Deviation.Refused::element);
        var reason = f.required("reason", both("raison", "reason"), Codecs.TEXT, Deviation.Refused::reason);
        var refusedBy = f.required(
                "refused-by", both("qui le refuse", "who refused it"), Codecs.NAME, Deviation.Refused::refusedBy);
        var because = f.required("because", both("pourquoi", "why"), Codecs.TEXT, Deviation.Refused::because);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, Deviation.Refused::on);
        return f.make(in -> new Deviation.Refused(
                in.get(microCredential),
                in.get(element),
                in.get(reason),
                in.get(refusedBy),
                in.get(because),
                in.get(on)));
    }

    private static RecordCodec<Judgement> judgement() {
        Fields<Judgement> f = new Fields<>("judgement", both("un jugement", "a judgement"));
        var microCredential = f.required(
                "micro-credential", both("micro-titre", "micro-credential"), Codecs.CODE, Judgement::microCredential);
        var element = f.required("element", both("élément", "element"), Codecs.CODE, Judgement::element);
        var holds =
                f.required("holds", both("la norme est respectée", "whether it fits"), Codecs.YES_NO, Judgement::holds);
        var by = f.required("by", both("par qui", "by whom"), Codecs.NAME, Judgement::by);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, Judgement::on);
        var note = f.optional("note", both("pourquoi", "why"), Codecs.TEXT, Judgement::note);
        return f.make(in -> new Judgement(
                in.get(microCredential), in.get(element), in.get(holds), in.get(by), in.get(on), in.get(note)));
    }

    private static RecordCodec<Review.Rated> rated() {
        Fields<Review.Rated> f = new Fields<>("rated", both("une cote donnée", "a rating given"));
        var indicator = f.required("indicator", both("indicateur", "indicator"), Codecs.CODE, Review.Rated::indicator);
        var points = f.required("points", both("points", "points"), Codecs.whole(0, 100), Review.Rated::points);
        var evidence = f.optional("evidence", both("preuve", "evidence"), Codecs.TEXT, Review.Rated::evidence);
        return f.make(in -> new Review.Rated(in.get(indicator), in.get(points), in.get(evidence)));
    }

    private static RecordCodec<Review> review() {
        Fields<Review> f = new Fields<>("review", both("un examen de qualité", "a quality review"));
        var microCredential = f.optional(
                "micro-credential", both("micro-titre", "micro-credential"), Codecs.CODE, Review::microCredential);
        var reviewer = f.required("reviewer", both("réviseur", "reviewer"), Codecs.NAME, Review::reviewer);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, Review::on);
        var ratings = f.list("ratings", both("cotes", "ratings"), RATED, Review::ratings);
        return f.make(in -> new Review(in.get(microCredential), in.get(reviewer), in.get(on), in.get(ratings)));
    }

    private static RecordCodec<DeliveredPackage> deliveredPackage() {
        Fields<DeliveredPackage> f = new Fields<>("package", both("un paquet", "a package"));
        var file = f.required("file", both("fichier", "file"), Codecs.NAME, DeliveredPackage::file);
        var microCredential = f.required(
                "micro-credential",
                both("micro-titre", "micro-credential"),
                Codecs.CODE,
                DeliveredPackage::microCredential);
        var framework = f.required(
                "framework",
                both("version du cadre", "version of the framework"),
                Codecs.VERSION,
                DeliveredPackage::framework);
        var fingerprint =
                f.optional("fingerprint", both("empreinte", "fingerprint"), Codecs.NAME, DeliveredPackage::fingerprint);
        var on = f.optional("on", both("jour", "day"), Codecs.DATE, DeliveredPackage::on);
        return f.make(in -> new DeliveredPackage(
                in.get(file), in.get(microCredential), in.get(framework), in.get(fingerprint), in.get(on)));
    }

    private static RecordCodec<Term> term() {
        Fields<Term> f = new Fields<>("term", both("un terme", "a term"));
        var lang = f.required("lang", both("langue", "language"), Codecs.LANG, Term::lang);
        var preferred = f.required("preferred", both("mot préféré", "preferred word"), Codecs.NAME, Term::preferred);
        var avoided = f.list("avoided", both("mots à éviter", "words to avoid"), Codecs.NAME, Term::avoided);
        return f.make(in -> new Term(in.get(lang), in.get(preferred), in.get(avoided)));
    }
}
