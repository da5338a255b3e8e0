package org.diapason.formats.ctdl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.jsonfile.Codes;
import org.diapason.formats.jsonfile.Pointer;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;
import org.diapason.formats.tree.Node;

/** Reads competencies, and the objects by which credentials point to them. */
final class CompetencyReading {

    private static final List<String> ALIGNMENTS = List.of(
            "alignTo", "exactAlignment", "majorAlignment", "minorAlignment", "narrowAlignment", "broadAlignment");

    private final Registry registry;

    CompetencyReading(Registry registry) {
        this.registry = registry;
    }

    void read(Thing thing) {
        Wording text = Wording.of(thing.get("competencyText"), registry.lang());
        Wording stated = Wording.of(thing.get("competencyLabel"), registry.lang());
        Wording label =
                stated.isSilent() ? text.isSilent() ? Wording.of(thing.get("name"), registry.lang()) : text : stated;
        if (label.isSilent()) {
            registry.takings()
                    .remark(Remark.left(
                            thing.spot(),
                            thing.id(),
                            Text.both("Cette compétence n'a pas d'énoncé.", "This competency has no statement.")));
            return;
        }
        Code code = registry.competencies()
                .add(List.of(thing.id(), thing.word("ctid")), thing.word("codedNotation"), label, thing.spot());
        registry.competencies().tell(code, stated.isSilent() ? Wording.SILENT : text, alignments(thing));
        registry.takings()
                .remark(Remark.taken(
                        thing.spot(), label.first(), Text.both("La compétence " + code, "Competency " + code)));
    }

    private static List<Pointer> alignments(Thing thing) {
        List<Pointer> pointers = new ArrayList<>();
        for (String key : ALIGNMENTS) {
            for (Node node : thing.each(key)) {
                String address = node instanceof Node.Scalar scalar
                        ? scalar.text().strip()
                        : Thing.of(node).map(Thing::id).orElse("");
                if (Pointer.isAddress(address)) {
                    pointers.add(new Pointer("", Codes.tail(address), address, Wording.SILENT, node.spot()));
                }
            }
        }
        return pointers;
    }

    /** The competencies under this key: objects that name a target, or the competencies themselves. */
    List<Code> under(Thing thing, String key) {
        List<Code> codes = new ArrayList<>();
        for (Node node : thing.each(key)) {
            Optional<Thing> meant = registry.graph().meant(node).filter(each -> !each.has("targetNodeName"));
            Thing.of(node).or(() -> meant).flatMap(each -> one(each, meant)).ifPresent(codes::add);
        }
        return codes;
    }

    private Optional<Code> one(Thing thing, Optional<Thing> meant) {
        Wording name = first(thing, List.of("targetNodeName", "competencyLabel", "competencyText", "name"));
        Wording known = name.isSilent() && meant.isPresent() && meant.get() != thing
                ? first(meant.get(), List.of("competencyLabel", "competencyText", "name"))
                : name;
        Thing target = name.isSilent() ? meant.orElse(thing) : thing;
        if (known.isSilent()) {
            return Optional.empty();
        }
        String address = target.word("targetNode").isEmpty() ? target.id() : target.word("targetNode");
        String coded = target.word("codedNotation");
        Code code = registry.competencies().add(List.of(address, target.word("ctid")), coded, known, thing.spot());
        Wording framework = Wording.of(target.get("frameworkName"), registry.lang());
        if (target.has("targetNode")) {
            Pointer pointer = new Pointer(framework.first(), coded, address, known, thing.spot());
            registry.competencies()
                    .tell(code, Wording.of(target.get("targetNodeDescription"), registry.lang()), List.of(pointer));
        }
        return Optional.of(code);
    }

    private Wording first(Thing thing, List<String> keys) {
        return keys.stream()
                .map(key -> Wording.of(thing.get(key), registry.lang()))
                .filter(words -> !words.isSilent())
                .findFirst()
                .orElse(Wording.SILENT);
    }
}
