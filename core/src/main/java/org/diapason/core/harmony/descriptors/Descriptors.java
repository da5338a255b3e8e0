package org.diapason.core.harmony.descriptors;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Measure;
import org.diapason.core.harmony.Measures;

/** The one list of everything that a profile can ask for. */
public final class Descriptors {
    private static final Map<Code, Descriptor> ALL = new LinkedHashMap<>();

    static {
        identity();
        learning();
        workload();
        recognition();
        use();
    }

    private Descriptors() {}

    /** All of them, in the order in which a sheet shows them. */
    public static Collection<Descriptor> all() {
        return ALL.values();
    }

    /** The one of this code, when there is one. */
    public static Optional<Descriptor> find(Code code) {
        return Optional.ofNullable(ALL.get(code));
    }

    private static void identity() {
        add("title", "Titre", "Title", "title", (seen, mc) -> words(Fact.of(mc.title())));
        add(
                "awarding-body",
                "Organisme émetteur",
                "Awarding body",
                "awarding-body",
                (seen, mc) ->
                        words(mc.recognition().awardingBody().or(seen.series().provider())));
        add(
                "country",
                "Pays ou région",
                "Country or region",
                "country",
                (seen, mc) -> words(mc.recognition().country()));
        add(
                "purpose",
                "Raison d'être",
                "Purpose",
                "summary",
                (seen, mc) -> words(mc.summary().or(mc.standAlone())));
        add("language", "Langues", "Languages", "delivery-languages", measured("languages"));
    }

    private static void learning() {
        add(
                "outcomes",
                "Résultats d'apprentissage",
                "Learning outcomes",
                "outcomes",
                (seen, mc) -> Reading.outcomes(mc));
        add("assessment", "Méthodes d'évaluation", "Type of assessment", "assessments", measured("assessment-methods"));
        add(
                "supervision",
                "Surveillance et identité",
                "Supervision and identity",
                "assessments",
                measured("supervision"));
        add("result", "Ce que l'apprenant reçoit", "What learners receive", "result", measured("course-result"));
        add(
                "transcript",
                "Ligne du relevé de notes",
                "Transcript line",
                "result",
                (seen, mc) -> words(mc.learning().result().flatMap(result -> result.transcript())));
        add(
                "competencies-uri",
                "Compétences avec adresse (URI)",
                "Competencies with an address (URI)",
                "competencies",
                Reading::competencies);
    }

    private static void workload() {
        add("hours", "Heures de travail", "Hours of work", "hours", measured("hours"));
        add("weeks", "Durée en semaines", "Length in weeks", "weeks", measured("weeks"));
        add(
                "level",
                "Niveau",
                "Level",
                "level",
                (seen, mc) -> Reading.aligned(mc.recognition().level()));
        add(
                "prerequisites",
                "Préalables",
                "Prerequisites",
                "requires",
                (seen, mc) -> mc.requires().map(requirements -> Reading.credentials(requirements)));
        add("mode", "Mode de participation", "Form of participation", "mode", measured("mode"));
    }

    private static void recognition() {
        add(
                "quality-assurance",
                "Assurance de la qualité",
                "Quality assurance",
                "quality-assurance",
                (seen, mc) -> words(mc.recognition().qualityAssurance()));
        add("stackability", "Place parmi les autres titres", "Stackability", "stackable", measured("stackable"));
        add(
                "credit",
                "Crédit",
                "Credit",
                "credit",
                (seen, mc) -> mc.recognition().credit().map(credit -> Reading.amount(credit.units())));
        add(
                "prior-learning",
                "Reconnaissance des acquis",
                "Recognition of prior learning",
                "prior-learning",
                (seen, mc) -> words(mc.recognition().priorLearning().flatMap(prior -> prior.evidence())));
        add(
                "endorsement",
                "Approbation de l'employeur",
                "Industry endorsement",
                "endorsements",
                measured("endorsement"));
        add("badge", "Insigne numérique", "Digital badge", "badge", measured("badge"));
        add(
                "classification",
                "Codes de classification",
                "Classification codes",
                "classifications",
                (seen, mc) -> Reading.aligned(mc.recognition().classifications()));
        add("cip", "Codes CPE (CIP)", "CIP codes", "classifications", (seen, mc) -> Reading.count(mc, "CIP"));
        add("noc", "Codes CNP (NOC)", "NOC codes", "classifications", (seen, mc) -> Reading.count(mc, "NOC"));
        add("isced", "Codes CITE (ISCED)", "ISCED codes", "classifications", (seen, mc) -> Reading.count(mc, "ISCED"));
    }

    private static void use() {
        add("price", "Prix", "Price", "price", (seen, mc) -> words(mc.delivery().price()));
        add("review-date", "Date de révision", "Review date", "review-on", Reading::reviewDate);
        add("platform", "Plateforme", "Platform", "platform", measured("platform"));
    }

    private static void add(String code, String french, String english, String field, Measure reading) {
        ALL.put(Code.of(code), new Descriptor(Code.of(code), Text.both(french, english), field, reading));
    }

    private static Measure measured(String name) {
        return Measures.named(Code.of(name));
    }

    private static Fact<Value> words(Fact<Text> text) {
        return text.map(Value.Statement::new);
    }
}
