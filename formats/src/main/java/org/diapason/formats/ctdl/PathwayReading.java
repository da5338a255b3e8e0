package org.diapason.formats.ctdl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Spot;

/** Reads a pathway: its components become micro-credentials, their order the path, what they lead to destinations. */
final class PathwayReading {

    private static final Set<String> LEARNING =
            Set.of("CredentialComponent", "CourseComponent", "CocurricularComponent");

    private final Registry registry;
    private final Thing pathway;
    private final List<Thing> steps = new ArrayList<>();
    private final List<Thing> destinations = new ArrayList<>();

    PathwayReading(Registry registry, Thing pathway) {
        this.registry = registry;
        this.pathway = pathway;
    }

    /** Finds the components, and opens those that no credential of the file stands for. */
    void open() {
        Graph graph = registry.graph();
        Set<Thing> parts = new LinkedHashSet<>(graph.meant(pathway, "hasPart"));
        graph.things().stream()
                .filter(thing -> thing.types().stream().anyMatch(type -> type.endsWith("Component")))
                .filter(thing ->
                        parts.isEmpty() || graph.meant(thing, "isPartOf").contains(pathway))
                .forEach(parts::add);
        Set<Thing> ends = new LinkedHashSet<>(graph.meant(pathway, "hasDestinationComponent"));
        for (Thing part : parts) {
            boolean learning = part.types().stream().anyMatch(LEARNING::contains);
            if (ends.contains(part)) {
                destinations.add(part);
            } else if (learning && (credential(part).isPresent() || registry.open(part))) {
                steps.add(part);
            } else {
                leave(part);
            }
        }
        ends.stream().filter(end -> !parts.contains(end)).forEach(destinations::add);
    }

    private void leave(Thing part) {
        registry.takings()
                .remark(Remark.left(
                        part.spot(),
                        Wording.of(part.get("name"), registry.lang()).first(),
                        Text.both(
                                "Cette étape du parcours n'est pas un titre ni un cours.",
                                "This step of the pathway is no credential and no course.")));
    }

    /** The credential of the file that the component stands for. */
    private Optional<Thing> credential(Thing part) {
        return registry.graph().meant(part, "proxyFor").stream()
                .filter(thing -> registry.code(thing).isPresent())
                .findFirst();
    }

    private Optional<Code> code(Thing part) {
        return credential(part).flatMap(registry::code).or(() -> registry.code(part));
    }

    void write() {
        Wording.of(pathway.get("name"), registry.lang()).into(registry.takings().series(), "title");
        Wording.of(pathway.get("description"), registry.lang())
                .into(registry.takings().series(), "summary");
        for (Thing step : steps) {
            List<Node> requires = requirements(step);
            if (!requires.isEmpty()) {
                registry.draft(credential(step).orElse(step)).list("requires", requires, step.spot());
            }
        }
        Draft draft = new Draft(pathway.spot());
        order(draft);
        destinations(draft);
        if (!draft.isEmpty()) {
            registry.takings().series().put("pathway", draft.done());
        }
        registry.takings()
                .remark(Remark.taken(
                        pathway.spot(),
                        Wording.of(pathway.get("name"), registry.lang()).first(),
                        Text.both("Le parcours de la série", "The pathway of the series")));
    }

    /** What must come first, and so many of several. */
    private List<Node> requirements(Thing part) {
        List<Node> requires = new ArrayList<>();
        for (Thing before : registry.graph().meant(part, "prerequisite")) {
            code(before)
                    .filter(code -> !code(part).equals(Optional.of(code)))
                    .ifPresent(code -> requires.add(word(code, part.spot())));
        }
        for (Thing condition : registry.graph().meant(part, "hasCondition")) {
            requirement(condition, part).ifPresent(requires::add);
        }
        return requires;
    }

    private Optional<Node> requirement(Thing condition, Thing part) {
        List<Code> of = registry.graph().meant(condition, "targetComponent").stream()
                .flatMap(target -> code(target).stream())
                .filter(code -> !code(part).equals(Optional.of(code)))
                .distinct()
                .toList();
        double least = condition.number("requiredNumber").orElse((double) of.size());
        boolean clear = least >= 1 && least <= Math.min(of.size(), 1000) && least == Math.rint(least);
        if (!clear || condition.has("hasCondition")) {
            leaveCondition(condition);
            return Optional.empty();
        }
        Spot spot = condition.spot();
        return Optional.of(new Draft(spot)
                .put("at-least", new Scalar(Integer.toString((int) least), Kind.NUMBER, spot))
                .codes("of", of, spot)
                .done());
    }

    private void leaveCondition(Thing condition) {
        registry.takings()
                .remark(Remark.left(
                        condition.spot(),
                        Wording.of(condition.get("description"), registry.lang())
                                .first(),
                        Text.both(
                                "Cette condition ne dit pas combien de quels titres, ou en emboîte d'autres.",
                                "This condition does not say how many of which credentials, or nests others.")));
    }

    private static Scalar word(Code code, Spot spot) {
        return new Scalar(code.value(), Kind.STRING, spot);
    }

    /** The order that the components state among themselves, when they state one. */
    private void order(Draft draft) {
        Ordering ordering = new Ordering(steps);
        for (Thing step : steps) {
            registry.graph().meant(step, "precededBy").forEach(before -> ordering.before(before, step));
            registry.graph().meant(step, "precedes").forEach(after -> ordering.before(step, after));
        }
        if (ordering.isSilent()) {
            return;
        }
        Optional<List<Thing>> order = ordering.order();
        order.ifPresent(sorted -> draft.codes(
                "order", sorted.stream().flatMap(step -> code(step).stream()).toList(), pathway.spot()));
        if (order.isEmpty()) {
            registry.takings()
                    .remark(Remark.left(
                            pathway.spot(),
                            "precededBy, precedes",
                            Text.both(
                                    "L'ordre tourne en rond\u00A0: il n'est pas repris.",
                                    "The order goes round in a circle: it is not taken.")));
        }
    }

    private void destinations(Draft draft) {
        List<Mapping> all = new ArrayList<>();
        for (Thing end : destinations) {
            Wording name = Wording.of(end.get("name"), registry.lang());
            if (name.isSilent()) {
                leave(end);
            } else {
                Draft destination = new Draft(end.spot()).code("code", registry.free(name.first()), end.spot());
                name.into(destination, "name");
                List<Node> requires = new ArrayList<>(requirements(end));
                for (Thing before : registry.graph().meant(end, "precededBy")) {
                    code(before).ifPresent(code -> requires.add(word(code, end.spot())));
                }
                if (!requires.isEmpty()) {
                    destination.list("requires", requires, end.spot());
                }
                all.add(destination.done());
            }
        }
        if (!all.isEmpty()) {
            draft.list("destinations", all, pathway.spot());
        }
    }
}
