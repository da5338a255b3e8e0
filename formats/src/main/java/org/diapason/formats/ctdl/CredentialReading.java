package org.diapason.formats.ctdl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Durations;
import org.diapason.formats.intake.Length;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.jsonfile.Pointer;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Spot;

/** Reads what a registry says of one credential. */
final class CredentialReading {

    private static final Map<String, String> MODES = Map.of(
            "OnlineOnly", "online",
            "InPerson", "in-person",
            "BlendedDelivery", "hybrid",
            "BlendedLearning", "hybrid");

    private final Registry registry;
    private final CompetencyReading competencies;

    CredentialReading(Registry registry, CompetencyReading competencies) {
        this.registry = registry;
        this.competencies = competencies;
    }

    void read(Thing thing, Draft draft) {
        Wording.of(thing.get("description"), registry.lang()).into(draft, "summary");
        durations(thing, draft);
        languages(thing, draft);
        owner(thing, draft);
        mode(thing, draft);
        conditions(thing, draft);
        classifications(thing, draft);
        source(thing, draft);
        List.of("name", "codedNotation").forEach(thing::get);
        registry.takings().leaveTheRest(thing);
    }

    private void durations(Thing thing, Draft draft) {
        for (Node node : thing.each("estimatedDuration")) {
            Optional<Thing> profile = Thing.of(node);
            if (node instanceof Scalar scalar) {
                take(Durations.read(scalar.text()), draft, scalar.spot());
            } else if (profile.isPresent()) {
                profile(profile.get(), draft);
            }
        }
    }

    private void profile(Thing profile, Draft draft) {
        String exact = profile.word("exactDuration");
        String least = profile.word("minimumDuration");
        String most = profile.word("maximumDuration");
        if (!exact.isEmpty()) {
            take(Durations.read(exact), draft, profile.spot());
        } else if (!least.isEmpty() && !most.isEmpty()) {
            between(Durations.read(least), Durations.read(most), draft, profile.spot());
        } else {
            String words =
                    Wording.of(profile.get("description"), registry.lang()).first();
            take(Durations.read(least + most + words), draft, profile.spot());
        }
    }

    private void take(Length length, Draft draft, Spot spot) {
        length.into(draft, spot);
        registry.takings().remark(length.remark(spot));
    }

    private void between(Length least, Length most, Draft draft, Spot spot) {
        registry.takings().remark(least.remark(spot));
        registry.takings().remark(most.remark(spot));
        span(least.hours(), most.hours()).ifPresent(hours -> draft.amount("hours", hours, spot));
        span(least.weeks(), most.weeks()).ifPresent(weeks -> draft.amount("weeks", weeks, spot));
    }

    private static Optional<Range> span(Fact<Range> least, Fact<Range> most) {
        boolean both = least.isStated() && most.isStated();
        return both ? Optional.of(least.get().span(most.get())) : Optional.empty();
    }

    private static void languages(Thing thing, Draft draft) {
        List<Scalar> tags = thing.scalars("inLanguage")
                .flatMap(
                        scalar -> Wording.lang(scalar.text())
                                .map(Lang::tag)
                                .map(tag -> new Scalar(tag, Kind.STRING, scalar.spot()))
                                .stream())
                .filter(new HashSet<>()::add)
                .toList();
        if (!tags.isEmpty()) {
            draft.list("delivery-languages", tags, tags.getFirst().spot());
        }
    }

    private void owner(Thing thing, Draft draft) {
        List<Thing> bodies = new ArrayList<>(registry.graph().meant(thing, "ownedBy"));
        bodies.addAll(registry.graph().meant(thing, "offeredBy"));
        bodies.addAll(thing.things("ownedBy"));
        for (Thing body : bodies) {
            Wording name = Wording.of(body.get("name"), registry.lang());
            if (!name.isSilent()) {
                name.into(draft, "awarding-body");
                return;
            }
        }
    }

    private static void mode(Thing thing, Draft draft) {
        for (String key : List.of("deliveryType", "learningDeliveryType")) {
            for (Node node : thing.each(key)) {
                String type = node instanceof Scalar scalar
                        ? scalar.text()
                        : Thing.of(node).map(each -> each.word("targetNode")).orElse("");
                String mode = MODES.getOrDefault(Thing.bare(type.strip()), "");
                if (!mode.isEmpty()) {
                    draft.code("mode", Code.of(mode), node.spot());
                }
            }
        }
    }

    /** What is required to earn it shows what it teaches; what is required to enter is assumed. */
    private void conditions(Thing thing, Draft draft) {
        List<Code> taught = new ArrayList<>(competencies.under(thing, "teaches"));
        List<Code> assumed = new ArrayList<>();
        List<Code> before = new ArrayList<>();
        for (String key : List.of("requires", "corequisite", "entryCondition")) {
            for (Thing profile : registry.graph().meant(thing, key)) {
                boolean entry = key.equals("entryCondition");
                (entry ? assumed : taught).addAll(competencies.under(profile, "targetCompetency"));
                for (Thing target : registry.graph().meant(profile, "targetCredential")) {
                    registry.code(target).filter(code -> target != thing).ifPresent(before::add);
                }
                condition(profile);
                credit(profile, draft);
            }
        }
        put("requires", before, draft, thing);
        put("competencies", taught, draft, thing);
        put("assumes", assumed, draft, thing);
    }

    private static void put(String field, List<Code> codes, Draft draft, Thing thing) {
        if (!codes.isEmpty()) {
            draft.codes(field, codes, thing.spot());
        }
    }

    /** Conditions in running words have no field of their own: they are told. */
    private void condition(Thing profile) {
        Wording words = Wording.of(profile.get("description"), registry.lang());
        if (!words.isSilent()) {
            registry.takings()
                    .remark(Remark.left(
                            profile.spot(),
                            words.first(),
                            Text.both(
                                    "Condition en toutes lettres\u00A0: à reprendre à la main si elle compte.",
                                    "A condition in running words: to be taken up by hand if it matters.")));
        }
    }

    private static void credit(Thing profile, Draft draft) {
        for (Thing value : profile.things("creditValue")) {
            String unit = value.things("creditUnitType").stream()
                    .map(type -> type.word("targetNode"))
                    .findFirst()
                    .orElse(value.word("creditUnitType"));
            Optional<Double> units = value.number("value").filter(number -> number >= 0 && number <= 1000);
            String system = hyphened(Thing.bare(unit));
            if (units.isPresent() && Code.isCode(system)) {
                Scalar number = new Scalar(BigDecimal.valueOf(units.get()).toPlainString(), Kind.NUMBER, value.spot());
                draft.put(
                        "credit",
                        new Draft(value.spot())
                                .code("system", Code.of(system), value.spot())
                                .put("units", number)
                                .done());
            }
        }
    }

    private static String hyphened(String camel) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < Math.min(camel.length(), 40); i++) {
            char c = camel.charAt(i);
            words.append(Character.isUpperCase(c) && i > 0 ? "-" : "").append(Character.toLowerCase(c));
        }
        return words.toString();
    }

    private void classifications(Thing thing, Draft draft) {
        List<Mapping> pointers = new ArrayList<>();
        for (String key : List.of("occupationType", "instructionalProgramType")) {
            for (Thing each : thing.things(key)) {
                Wording label = Wording.of(each.get("targetNodeName"), registry.lang());
                String framework =
                        Wording.of(each.get("frameworkName"), registry.lang()).first();
                String address = each.word("targetNode");
                new Pointer(framework, each.word("codedNotation"), address, label, each.spot())
                        .alignment()
                        .ifPresent(pointers::add);
            }
        }
        if (!pointers.isEmpty()) {
            draft.list("classifications", pointers, thing.spot());
        }
    }

    private static void source(Thing thing, Draft draft) {
        String page = thing.word("subjectWebpage");
        if (Pointer.isAddress(page)) {
            Spot spot = thing.scalar("subjectWebpage").map(Scalar::spot).orElse(thing.spot());
            Mapping source = new Draft(spot)
                    .put("url", new Scalar(page, Kind.STRING, spot))
                    .done();
            draft.list("sources", List.of(source), spot);
        }
    }
}
