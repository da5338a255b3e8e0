package org.diapason.formats.ctdl;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.Codes;
import org.diapason.formats.jsonfile.CompetencyList;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;

/** What a file of a registry holds, and how it is written in the words of a series file. */
final class Registry {

    private static final Set<String> USUAL = Set.of("MicroCredential", "Badge", "DigitalBadge", "OpenBadge");
    private static final Set<String> OTHERS = Set.of(
            "Credential",
            "Certificate",
            "CertificateOfCompletion",
            "CertificateOfParticipation",
            "AcademicCertificate",
            "BasicTechnicalCertificate",
            "AdvancedTechnicalCertificate",
            "HigherEducationLevel1Certificate",
            "HigherEducationLevel2Certificate",
            "Certification",
            "MasterCertificate",
            "License");

    private final Graph graph;
    private final Lang lang;
    private final Takings takings;
    private final CompetencyList competencies = new CompetencyList();
    private final Codes codes = new Codes();
    private final IdentityHashMap<Thing, Draft> drafts = new IdentityHashMap<>();
    private final IdentityHashMap<Thing, Code> codeOf = new IdentityHashMap<>();
    private final List<Thing> credentials = new ArrayList<>();

    Registry(Graph graph, Setting setting, Takings takings) {
        this.graph = graph;
        this.lang = setting.lang();
        this.takings = takings;
    }

    Graph graph() {
        return graph;
    }

    Lang lang() {
        return lang;
    }

    Takings takings() {
        return takings;
    }

    CompetencyList competencies() {
        return competencies;
    }

    boolean isEmpty() {
        return graph.things().stream()
                .noneMatch(thing -> isCredential(thing) || thing.isA("Pathway") || thing.isA("Competency"));
    }

    static boolean isCredential(Thing thing) {
        return thing.types().stream().anyMatch(type -> USUAL.contains(type) || OTHERS.contains(type));
    }

    Intake write() {
        CompetencyReading reading = new CompetencyReading(this);
        graph.things().stream().filter(thing -> thing.isA("Competency")).forEach(reading::read);
        graph.things().stream().filter(Registry::isCredential).forEach(this::open);
        List<Thing> pathways =
                graph.things().stream().filter(thing -> thing.isA("Pathway")).toList();
        Optional<PathwayReading> pathway = pathways.stream().findFirst().map(first -> new PathwayReading(this, first));
        pathway.ifPresent(PathwayReading::open);
        CredentialReading credential = new CredentialReading(this, reading);
        for (Thing thing : List.copyOf(credentials)) {
            credential.read(thing, draft(thing));
        }
        pathway.ifPresent(PathwayReading::write);
        pathways.stream().skip(1).forEach(this::leavePathway);
        credentials.forEach(thing -> takings.add(draft(thing).done()));
        takings.count(credentials.size(), "micro-titres", "micro-credentials");
        return takings.done(competencies);
    }

    /** A thing becomes a micro-credential: it gets its code, by which others refer to it, and its title. */
    boolean open(Thing thing) {
        Wording name = Wording.of(thing.get("name"), lang);
        if (name.isSilent()) {
            takings.remark(Remark.left(
                    thing.spot(), thing.id(), Text.both("Ce titre n'a pas de nom.", "This credential has no name.")));
            return false;
        }
        String slug = Codes.slug(name.first());
        Code code = codes.give(thing.word("codedNotation").replace(' ', '-'), slug.isEmpty() ? "MC" : slug);
        Draft draft = new Draft(thing.spot()).code("code", code, thing.spot());
        name.into(draft, "title");
        drafts.put(thing, draft);
        codeOf.put(thing, code);
        credentials.add(thing);
        Text message = Text.both("Le micro-titre " + code, "Micro-credential " + code);
        takings.remark(
                thing.types().stream().anyMatch(USUAL::contains)
                        ? Remark.taken(thing.spot(), name.first(), message)
                        : Remark.guessed(thing.spot(), String.join(", ", thing.types()), message));
        return true;
    }

    /** The code of this thing, when it became a micro-credential. */
    Optional<Code> code(Thing thing) {
        return Optional.ofNullable(codeOf.get(thing));
    }

    /** A code for something of the series that is no micro-credential. */
    Code free(String wanted) {
        return codes.give(Codes.slug(wanted), "D");
    }

    Draft draft(Thing thing) {
        return drafts.getOrDefault(thing, new Draft(thing.spot()));
    }

    private void leavePathway(Thing pathway) {
        takings.remark(Remark.left(
                pathway.spot(),
                Wording.of(pathway.get("name"), lang).first(),
                Text.both(
                        "Une série a un seul parcours\u00A0: le premier du fichier est pris.",
                        "A series has one pathway: the first of the file is taken.")));
    }
}
