package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;

/** How a micro-credential and a milestone stand in a series file. */
final class MicroCredentialForms {

    static final RecordCodec<MicroCredential> MICRO_CREDENTIAL = microCredential();

    static final RecordCodec<Milestone.Covered> COVERED = coveredOutcome();

    static final RecordCodec<Milestone> MILESTONE = milestone();

    private MicroCredentialForms() {}

    private static RecordCodec<MicroCredential> microCredential() {
        Fields<MicroCredential> f =
                new Fields<>("micro-credential", both("un micro-titre de compétences", "a micro-credential"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, MicroCredential::code);
        var title = f.required("title", both("titre", "title"), Codecs.TEXT, MicroCredential::title);
        var summary = f.optional("summary", both("résumé", "summary"), Codecs.TEXT, MicroCredential::summary);
        var standAlone = f.optional(
                "stand-alone",
                both("valeur pour qui n'en suit pas d'autre", "worth to somebody who takes no other"),
                Codecs.TEXT,
                MicroCredential::standAlone);
        var role = f.optional(
                "role",
                both("rôle\u00a0: core ou extra", "role: core or extra"),
                PathwayForms.ROLE,
                MicroCredential::role);
        var audiences = f.list("audiences", both("auditoires", "audiences"), Codecs.CODE, MicroCredential::audiences);
        var goals = f.list("goals", both("buts stratégiques", "strategic goals"), Codecs.CODE, MicroCredential::goals);
        var topics = f.list("topics", both("sujets", "topics"), Codecs.CODE, MicroCredential::topics);
        var requires = f.optional(
                "requires",
                both("préalables", "prerequisites"),
                Codecs.list(PathwayForms.REQUIREMENT),
                MicroCredential::requires);
        var learning = f.inlined(LearningForms.LEARNING, MicroCredential::learning);
        var delivery = f.inlined(DeliveryForms.DELIVERY, MicroCredential::delivery);
        var recognition = f.inlined(DeliveryForms.RECOGNITION, MicroCredential::recognition);
        var communications = f.optional(
                "communications",
                both(
                        "communications\u00a0: enrolment, before, during, badge, follow-up",
                        "communications: enrolment, before, during, badge, follow-up"),
                Codecs.map(Codecs.CODE, Codecs.TEXT),
                MicroCredential::communications);
        var standing = f.inlined(DeliveryForms.STANDING, MicroCredential::standing);
        var elements = f.map(
                "elements",
                both("éléments propres à l'établissement", "the institution's own elements"),
                Codecs.CODE,
                ValueForm.VALUE,
                MicroCredential::elements);
        var sources = f.list("sources", both("sources", "sources"), BaseForms.SOURCE, MicroCredential::sources);
        var note = f.optional("note", both("note", "note"), Codecs.TEXT, MicroCredential::note);
        return f.make(in -> new MicroCredential(
                in.get(code),
                in.get(title),
                in.get(summary),
                in.get(standAlone),
                in.get(role),
                in.get(audiences),
                in.get(goals),
                in.get(topics),
                in.get(requires),
                in.get(learning),
                in.get(delivery),
                in.get(recognition),
                in.get(communications),
                in.get(standing),
                in.get(elements),
                in.get(sources),
                in.get(note)));
    }

    private static RecordCodec<Milestone.Covered> coveredOutcome() {
        Fields<Milestone.Covered> f =
                new Fields<>("covered-outcome", both("un résultat d'ensemble", "an overarching outcome"));
        var outcome = f.inlined(BaseForms.OUTCOME, Milestone.Covered::outcome);
        var by = f.list(
                "by", both("résultats qui y mènent", "outcomes that lead to it"), Codecs.CODE, Milestone.Covered::by);
        return f.make(in -> new Milestone.Covered(in.get(outcome), in.get(by)));
    }

    private static RecordCodec<Milestone> milestone() {
        Fields<Milestone> f = new Fields<>("milestone", both("un titre d'étape", "a milestone"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Milestone::code);
        var title = f.required("title", both("titre", "title"), Codecs.TEXT, Milestone::title);
        var requires = f.list(
                "requires", both("ce qu'il faut", "what it takes"), PathwayForms.REQUIREMENT, Milestone::requires);
        var outcomes = f.optional(
                "outcomes",
                both("résultats d'ensemble", "overarching outcomes"),
                Codecs.list(COVERED),
                Milestone::outcomes);
        var hours = f.optional("hours", both("heures annoncées", "advertised hours"), Codecs.RANGE, Milestone::hours);
        var weeks = f.optional("weeks", both("semaines", "weeks"), Codecs.RANGE, Milestone::weeks);
        var badge =
                f.optional("badge", both("insigne numérique", "digital badge"), DeliveryForms.BADGE, Milestone::badge);
        var credit = f.optional("credit", both("crédit", "credit"), DeliveryForms.CREDIT, Milestone::credit);
        var sources = f.list("sources", both("sources", "sources"), BaseForms.SOURCE, Milestone::sources);
        var note = f.optional("note", both("note", "note"), Codecs.TEXT, Milestone::note);
        return f.make(in -> new Milestone(
                in.get(code),
                in.get(title),
                in.get(requires),
                in.get(outcomes),
                in.get(hours),
                in.get(weeks),
                in.get(badge),
                in.get(credit),
                in.get(sources),
                in.get(note)));
    }
}
