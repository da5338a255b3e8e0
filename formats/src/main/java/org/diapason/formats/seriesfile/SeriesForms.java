package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import java.util.List;
import org.diapason.core.audience.ScopeTest;
import org.diapason.core.base.Fact;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.feedback.Evaluation;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.pathway.Pathway;
import org.diapason.core.recognition.Agreements;
import org.diapason.core.series.Series;
import org.diapason.core.series.Tie;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;

/** How a whole series stands in its file. */
final class SeriesForms {

    /** The edition of the format that is written and read. */
    static final int EDITION = 1;

    private static final Tie NO_TIE = new Tie(Fact.silent(), Fact.silent(), Fact.silent());

    private static final Pathway NO_PATHWAY =
            new Pathway(Fact.silent(), Fact.silent(), Fact.silent(), List.of(), List.of(), List.of(), Fact.silent());

    private static final RecordCodec<Tie> TIE = tie();

    private static final RecordCodec<Series> SERIES = series();

    static final RecordCodec<Dossier> DOSSIER = seriesFile();

    private SeriesForms() {}

    private static RecordCodec<Tie> tie() {
        Fields<Tie> f = new Fields<>("tie", both("ce qui relie la série", "what ties the series"));
        var theme = f.optional("theme", both("thème", "theme"), Codecs.TEXT, Tie::theme);
        var progression = f.optional("progression", both("progression", "progression"), Codecs.TEXT, Tie::progression);
        var experience = f.optional("experience", both("expérience", "experience"), Codecs.TEXT, Tie::experience);
        return f.make(in -> new Tie(in.get(theme), in.get(progression), in.get(experience)));
    }

    private static RecordCodec<Series> series() {
        Fields<Series> f = new Fields<>("series", both("une série", "a series"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Series::code);
        var title = f.required("title", both("titre", "title"), Codecs.TEXT, Series::title);
        var summary = f.optional("summary", both("résumé", "summary"), Codecs.TEXT, Series::summary);
        var provider = f.optional("provider", both("fournisseur", "provider"), Codecs.TEXT, Series::provider);
        var languages = f.required(
                "languages",
                both("langues, la source d'abord", "languages, the source first"),
                Codecs.list(Codecs.LANG, 1),
                Series::languages);
        var tie = f.valueOr("tie", both("ce qui la relie", "what ties it"), TIE, NO_TIE, Series::tie);
        var audiences = f.list("audiences", both("auditoires", "audiences"), AudienceForms.AUDIENCE, Series::audiences);
        var domain = f.optional("domain", both("domaine", "domain"), AudienceForms.DOMAIN, Series::domain);
        var goals = f.list("goals", both("buts stratégiques", "strategic goals"), AudienceForms.GOAL, Series::goals);
        var scopeTest = f.valueOr(
                "scope-test",
                both("test de champ d'application", "scope test"),
                AudienceForms.SCOPE_TEST,
                ScopeTest.usual(),
                Series::scopeTest);
        var topics = f.list("topics", both("sujets", "topics"), AudienceForms.TOPIC, Series::topics);
        var pathway =
                f.valueOr("pathway", both("parcours", "pathway"), PathwayForms.PATHWAY, NO_PATHWAY, Series::pathway);
        var competencies =
                f.list("competencies", both("compétences", "competencies"), BaseForms.COMPETENCY, Series::competencies);
        var microCredentials = f.list(
                "micro-credentials",
                both("micro-titres", "micro-credentials"),
                MicroCredentialForms.MICRO_CREDENTIAL,
                Series::microCredentials);
        var milestones = f.list(
                "milestones", both("titres d'étape", "milestones"), MicroCredentialForms.MILESTONE, Series::milestones);
        var endorsements = f.list(
                "endorsements",
                both("approbations", "endorsements"),
                GovernanceForms.ENDORSEMENT,
                Series::endorsements);
        var deviations =
                f.list("deviations", both("écarts", "deviations"), GovernanceForms.DEVIATION, Series::deviations);
        var judgements =
                f.list("judgements", both("jugements", "judgements"), GovernanceForms.JUDGEMENT, Series::judgements);
        var reviews = f.list("reviews", both("examens", "reviews"), GovernanceForms.REVIEW, Series::reviews);
        var packages = f.list("packages", both("paquets", "packages"), GovernanceForms.PACKAGE, Series::packages);
        var terms = f.list("terms", both("termes", "terms"), GovernanceForms.TERM, Series::terms);
        var standing = f.inlined(DeliveryForms.STANDING, Series::standing);
        var sources = f.list("sources", both("sources", "sources"), BaseForms.SOURCE, Series::sources);
        var note = f.optional("note", both("note", "note"), Codecs.TEXT, Series::note);
        return f.make(in -> new Series(
                in.get(code),
                in.get(title),
                in.get(summary),
                in.get(provider),
                in.get(languages),
                in.get(tie),
                in.get(audiences),
                in.get(domain),
                in.get(goals),
                in.get(scopeTest),
                in.get(topics),
                in.get(pathway),
                in.get(competencies),
                in.get(microCredentials),
                in.get(milestones),
                in.get(endorsements),
                in.get(deviations),
                in.get(judgements),
                in.get(reviews),
                in.get(packages),
                in.get(terms),
                in.get(standing),
                in.get(sources),
                in.get(note)));
    }

    private static RecordCodec<Dossier> seriesFile() {
        Fields<Dossier> f = new Fields<>("series-file", both("un fichier de série", "a series file"));
        f.required(
                "diapason",
                both("édition du format", "edition of the format"),
                Codecs.edition(EDITION),
                dossier -> EDITION);
        var series = f.inlined(SERIES, Dossier::series);
        var framework = f.valueOr(
                "framework",
                both("cadre de travail", "framework"),
                FrameworkForms.FRAMEWORK,
                Framework.NONE,
                Dossier::framework);
        var facilitation = f.valueOr(
                "facilitation",
                both("animation", "facilitation"),
                FacilitationForms.FACILITATION,
                Facilitation.NONE,
                Dossier::facilitation);
        var feedback = f.list(
                "feedback",
                both("paroles recueillies", "what was said"),
                VoiceForms.VOICE,
                dossier -> dossier.feedback().voices());
        var evaluation = f.valueOr(
                "evaluation",
                both("ce que la série demande aux gens", "what the series asks people"),
                RoundForms.EVALUATION,
                Evaluation.USUAL,
                dossier -> dossier.feedback().evaluation());
        var agreements = f.list(
                "agreements",
                both("ententes", "agreements"),
                VoiceForms.AGREEMENT,
                dossier -> dossier.agreements().all());
        return f.make(in -> new Dossier(
                in.get(series),
                in.get(framework),
                in.get(facilitation),
                new Feedback(in.get(feedback), in.get(evaluation)),
                new Agreements(in.get(agreements))));
    }
}
