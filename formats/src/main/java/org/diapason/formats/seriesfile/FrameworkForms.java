package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.core.base.Code;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.framework.EndorsementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Gate;
import org.diapason.core.framework.Phase;
import org.diapason.core.framework.ProcessModel;
import org.diapason.core.framework.ProcessModels;
import org.diapason.core.framework.Rubric;
import org.diapason.core.framework.Rubrics;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;

/** How a framework stands in its file. */
final class FrameworkForms {

    static final RecordCodec<EffortRate> RATE = effortRate(
            "effort-rate", both("un taux d'effort", "a rate of effort"), both("sorte d'activité", "kind of activity"));

    static final RecordCodec<EffortRate> FACILITATOR_RATE = effortRate(
            "facilitator-rate",
            both("un taux de travail d'animation", "a rate of facilitators' work"),
            both(
                    "sorte de travail\u00a0: preparation, marking, moderation, questions",
                    "kind of work: preparation, marking, moderation, questions"));

    static final RecordCodec<EffortPolicy> EFFORT = effort();

    static final RecordCodec<Gate> GATE = gate();

    static final RecordCodec<Phase> PHASE = phase();

    private static final RecordCodec<ProcessModel> PROCESS = process();

    static final RecordCodec<Rubric.Indicator> INDICATOR = indicator();

    static final RecordCodec<Rubric.Section> SECTION = section();

    static final RecordCodec<Rubric.Rating> RATING = rating();

    private static final RecordCodec<Rubric> RUBRIC = rubric();

    /** The word of a built-in one, or the team's own in full. */
    private static final Codec<ProcessModel> PROCESS_OR_KNOWN = PROCESS.orScalar(
            Codecs.known(
                    () -> words(ProcessModels.builtIn(), ProcessModel::code),
                    model -> model.code().value()),
            model -> model,
            model -> ProcessModels.builtIn().contains(model) ? Optional.of(model) : Optional.empty());

    private static final Codec<Rubric> RUBRIC_OR_KNOWN = RUBRIC.orScalar(
            Codecs.known(
                    () -> words(Rubrics.builtIn(), Rubric::code),
                    rubric -> rubric.code().value()),
            rubric -> rubric,
            rubric -> Rubrics.builtIn().contains(rubric) ? Optional.of(rubric) : Optional.empty());

    static final RecordCodec<EndorsementPolicy> ENDORSEMENT = endorsementPolicy();

    static final RecordCodec<Framework> FRAMEWORK = framework();

    private FrameworkForms() {}

    private static <T> Map<String, T> words(List<T> known, Function<T, Code> code) {
        Map<String, T> words = new LinkedHashMap<>();
        known.forEach(each -> words.put(code.apply(each).value(), each));
        return words;
    }

    private static RecordCodec<EffortRate> effortRate(String name, Text called, Text sort) {
        Fields<EffortRate> f = new Fields<>(name, called);
        var kind = f.required("kind", sort, Codecs.CODE, EffortRate::kind);
        var difficulty = f.optional("difficulty", both("variante", "variant"), Codecs.CODE, EffortRate::difficulty);
        var label = f.required("label", both("nom", "name"), Codecs.TEXT, EffortRate::label);
        var unit = f.required("unit", both("unité", "unit"), Codecs.CODE, EffortRate::unit);
        var typical = f.required(
                "typical",
                both("minutes par unité, d'ordinaire", "typical minutes a unit"),
                Codecs.decimal(0, 100_000),
                EffortRate::typical);
        var most = f.required(
                "most",
                both("minutes par unité, au plus", "most minutes a unit"),
                Codecs.decimal(0, 100_000),
                EffortRate::most);
        var source = f.optional("source", both("source", "source"), BaseForms.SOURCE, EffortRate::source);
        return f.make(in -> new EffortRate(
                in.get(kind),
                in.get(difficulty),
                in.get(label),
                in.get(unit),
                in.get(typical),
                in.get(most),
                in.get(source)));
    }

    private static RecordCodec<EffortPolicy> effort() {
        Fields<EffortPolicy> f = new Fields<>("effort", both("le calcul de l'effort", "how effort is counted"));
        var rates = f.list("rates", both("taux propres", "own rates"), RATE, EffortPolicy::rates);
        var facilitation = f.list(
                "facilitator-rates",
                both("taux propres du travail d'animation", "own rates of facilitators' work"),
                FACILITATOR_RATE,
                EffortPolicy::facilitation);
        var tolerance = f.valueOr(
                "tolerance",
                both("tolérance\u00a0: part, 0.2 est un cinquième", "tolerance: share, 0.2 is a fifth"),
                Codecs.decimal(0, 10),
                EffortPolicy.USUAL.tolerance(),
                EffortPolicy::tolerance);
        var parity = f.valueOr(
                "parity",
                both("parité\u00a0: part", "parity: share"),
                Codecs.decimal(0, 10),
                EffortPolicy.USUAL.parity(),
                EffortPolicy::parity);
        return f.make(in -> new EffortPolicy(in.get(rates), in.get(facilitation), in.get(tolerance), in.get(parity)));
    }

    private static RecordCodec<Gate> gate() {
        Fields<Gate> f = new Fields<>("gate", both("une porte", "a gate"));
        var checks = f.list("checks", both("vérifications", "checks"), Codecs.CODE, Gate::checks);
        var approver =
                f.required("approver", both("qui donne le feu vert", "who says go"), Codecs.NAME, Gate::approver);
        return f.make(in -> new Gate(in.get(checks), in.get(approver)));
    }

    private static RecordCodec<Phase> phase() {
        Fields<Phase> f = new Fields<>("phase", both("une phase", "a phase"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Phase::code);
        var name = f.required("name", both("nom", "name"), Codecs.TEXT, Phase::name);
        var gate = f.optional("gate", both("porte", "gate"), GATE, Phase::gate);
        return f.make(in -> new Phase(in.get(code), in.get(name), in.get(gate)));
    }

    private static RecordCodec<ProcessModel> process() {
        Fields<ProcessModel> f = new Fields<>("process", both("un modèle de processus", "a process model"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, ProcessModel::code);
        var name = f.required("name", both("nom", "name"), Codecs.TEXT, ProcessModel::name);
        var phases = f.required("phases", both("phases", "phases"), Codecs.list(PHASE, 1), ProcessModel::phases);
        return f.make(in -> new ProcessModel(in.get(code), in.get(name), in.get(phases)));
    }

    private static RecordCodec<Rubric.Indicator> indicator() {
        Fields<Rubric.Indicator> f = new Fields<>("indicator", both("un indicateur", "an indicator"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Rubric.Indicator::code);
        var words = f.required("words", both("énoncé", "words"), Codecs.TEXT, Rubric.Indicator::words);
        var answeredBy = f.optional(
                "answered-by",
                both("vérification qui y répond", "check that answers it"),
                Codecs.CODE,
                Rubric.Indicator::answeredBy);
        return f.make(in -> new Rubric.Indicator(in.get(code), in.get(words), in.get(answeredBy)));
    }

    private static RecordCodec<Rubric.Section> section() {
        Fields<Rubric.Section> f = new Fields<>("section", both("une section", "a section"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Rubric.Section::code);
        var name = f.required("name", both("nom", "name"), Codecs.TEXT, Rubric.Section::name);
        var indicators = f.list("indicators", both("indicateurs", "indicators"), INDICATOR, Rubric.Section::indicators);
        return f.make(in -> new Rubric.Section(in.get(code), in.get(name), in.get(indicators)));
    }

    private static RecordCodec<Rubric.Rating> rating() {
        Fields<Rubric.Rating> f = new Fields<>("rating", both("une cote", "a rating"));
        var points = f.required("points", both("points", "points"), Codecs.whole(0, 100), Rubric.Rating::points);
        var label = f.required("label", both("nom", "name"), Codecs.TEXT, Rubric.Rating::label);
        return f.make(in -> new Rubric.Rating(in.get(points), in.get(label)));
    }

    private static RecordCodec<Rubric> rubric() {
        Fields<Rubric> f = new Fields<>("rubric", both("une grille de qualité", "a quality rubric"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Rubric::code);
        var name = f.required("name", both("nom", "name"), Codecs.TEXT, Rubric::name);
        var sections = f.list("sections", both("sections", "sections"), SECTION, Rubric::sections);
        var scale = f.list("scale", both("échelle", "scale"), RATING, Rubric::scale);
        var source = f.optional("source", both("source", "source"), BaseForms.SOURCE, Rubric::source);
        return f.make(in -> new Rubric(in.get(code), in.get(name), in.get(sections), in.get(scale), in.get(source)));
    }

    private static RecordCodec<EndorsementPolicy> endorsementPolicy() {
        Fields<EndorsementPolicy> f = new Fields<>(
                "endorsement-policy", both("ce que veut dire une approbation", "what an endorsement means"));
        var meaning = f.optional("meaning", both("sens", "meaning"), Codecs.TEXT, EndorsementPolicy::meaning);
        var coordinators = f.optional(
                "coordinators",
                both("responsables", "coordinators"),
                Codecs.list(Codecs.NAME),
                EndorsementPolicy::coordinators);
        var mostEach = f.optional(
                "most-each",
                both("approbations au plus par responsable", "most endorsements for each coordinator"),
                Codecs.whole(1, 100_000),
                EndorsementPolicy::mostEach);
        var monthsValid = f.optional(
                "months-valid",
                both("mois de validité", "months for which it holds"),
                Codecs.whole(1, 600),
                EndorsementPolicy::monthsValid);
        return f.make(in ->
                new EndorsementPolicy(in.get(meaning), in.get(coordinators), in.get(mostEach), in.get(monthsValid)));
    }

    /** A framework that no publication tied to an edition goes with the newest one, so a file does not say it. */
    private static int edition(Framework framework) {
        int edition = framework.checksEdition();
        return edition == Framework.NONE.checksEdition() ? Checks.EDITION : edition;
    }

    private static RecordCodec<Framework> framework() {
        Fields<Framework> f = new Fields<>("framework", both("un cadre de travail", "a framework"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Framework::code);
        var title = f.required("title", both("titre", "title"), Codecs.TEXT, Framework::title);
        var version = f.required("version", both("version", "version"), Codecs.VERSION, Framework::version);
        var published = f.optional(
                "published", both("jour de publication", "day of publication"), Codecs.DATE, Framework::published);
        var checksEdition = f.valueOr(
                "checks-edition",
                both("édition des vérifications", "edition of the checks"),
                Codecs.whole(0, Integer.MAX_VALUE),
                Checks.EDITION,
                FrameworkForms::edition);
        var families =
                f.list("families", both("familles propres", "own families"), ElementForms.FAMILY, Framework::families);
        var kinds = f.list("kinds", both("sortes propres", "own kinds"), ElementForms.KIND, Framework::kinds);
        var elements = f.list("elements", both("éléments", "elements"), ElementForms.POLICY, Framework::elements);
        var checks = f.map(
                "checks",
                both("vérifications, plus ou moins fortement demandées", "checks, asked more or less strongly"),
                Codecs.CODE,
                Codecs.choice(Obligation.class, ChoiceWords::of),
                Framework::checks);
        var theory = f.optional("theory", both("théorie", "theory"), Codecs.CODE, Framework::theory);
        var practice =
                f.optional("practice", both("modèle de conception", "design model"), Codecs.CODE, Framework::practice);
        var effort = f.valueOr("effort", both("effort", "effort"), EFFORT, EffortPolicy.USUAL, Framework::effort);
        var process = f.optional(
                "process",
                both(
                        "processus\u00a0: un code connu (toolkit, addie) ou le vôtre",
                        "process: a known code (toolkit, addie) or your own"),
                PROCESS_OR_KNOWN,
                Framework::process);
        var rubric = f.optional(
                "rubric",
                both(
                        "grille\u00a0: un code connu (toolkit, nsq) ou la vôtre",
                        "rubric: a known code (toolkit, nsq) or your own"),
                RUBRIC_OR_KNOWN,
                Framework::rubric);
        var profiles = f.list(
                "profiles", both("profils de description", "descriptor profiles"), Codecs.CODE, Framework::profiles);
        var titleLength = f.optional(
                "title-length",
                both("caractères au plus dans un titre", "most characters in a title"),
                Codecs.whole(1, 10_000),
                Framework::titleLength);
        var endorsement =
                f.optional("endorsement", both("approbation", "endorsement"), ENDORSEMENT, Framework::endorsement);
        return f.make(in -> new Framework(
                in.get(code),
                in.get(title),
                in.get(version),
                in.get(published),
                in.get(checksEdition),
                in.get(families),
                in.get(kinds),
                in.get(elements),
                in.get(checks),
                in.get(theory),
                in.get(practice),
                in.get(effort),
                in.get(process),
                in.get(rubric),
                in.get(profiles),
                in.get(titleLength),
                in.get(endorsement)));
    }
}
