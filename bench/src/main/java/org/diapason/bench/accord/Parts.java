package org.diapason.bench.accord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ModuleTemplate;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Slot.Presence;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate.Form;

/** The parts of modules: each micro-credential has four modules. */
record Parts(ElementKind kind, int vocabulary) implements Family {

    private static final int MODULES = 4;

    @Override
    public List<Form> forms() {
        return List.of(Form.UNIFORM, Form.BOUNDED, Form.FREE);
    }

    @Override
    public Truth truth(Form form, SplittableRandom random) {
        if (form == Form.FREE) {
            return new Truth(kind, Policy.free(), this::any, this::any);
        }
        List<Code> parts = draw(random.nextInt(3, 7), random);
        int optional = form == Form.UNIFORM ? 0 : random.nextInt(1, 3);
        Set<Code> may = new HashSet<>();
        while (may.size() < optional) {
            may.add(parts.get(random.nextInt(parts.size())));
        }
        List<Slot> slots = parts.stream()
                .map(part -> new Slot(part, Fact.silent(), may.contains(part) ? Presence.OPTIONAL : Presence.REQUIRED))
                .toList();
        return new Truth(
                kind,
                Policy.of(form, new Standard.InOrder(new ModuleTemplate(slots))),
                drawing -> follow(parts, may, drawing),
                this::any);
    }

    private static Value follow(List<Code> parts, Set<Code> may, SplittableRandom random) {
        List<List<Code>> modules = new ArrayList<>();
        for (int module = 0; module < MODULES; module++) {
            modules.add(parts.stream()
                    .filter(part -> !may.contains(part) || random.nextBoolean())
                    .toList());
        }
        return new Value.Sequences(modules);
    }

    private Value any(SplittableRandom random) {
        List<List<Code>> modules = new ArrayList<>();
        for (int module = 0; module < MODULES; module++) {
            modules.add(draw(random.nextInt(2, 7), random));
        }
        return new Value.Sequences(modules);
    }

    private List<Code> draw(int size, SplittableRandom random) {
        Set<Code> parts = new LinkedHashSet<>();
        while (parts.size() < size) {
            parts.add(Code.of("part-" + random.nextInt(vocabulary)));
        }
        return List.copyOf(parts);
    }

    /** All parts that are found, each of which a module may have, in the order in which they first appear. */
    @Override
    public Policy fullRange(List<Value> cells) {
        Set<Code> all = new LinkedHashSet<>();
        List<List<Code>> modules =
                cells.stream().flatMap(cell -> modules(cell).stream()).toList();
        modules.forEach(all::addAll);
        List<Slot> slots = all.stream()
                .map(part -> new Slot(
                        part,
                        Fact.silent(),
                        modules.stream().allMatch(each -> each.contains(part)) ? Presence.REQUIRED : Presence.OPTIONAL))
                .toList();
        boolean uniform = slots.stream().allMatch(slot -> slot.presence() == Presence.REQUIRED);
        return Policy.of(uniform ? Form.UNIFORM : Form.BOUNDED, new Standard.InOrder(new ModuleTemplate(slots)));
    }

    @Override
    public Policy exactly(Value value) {
        return fullRange(List.of(value));
    }

    @Override
    public Belief belief(List<Value> cells, List<Double> noises) {
        return new PartsBelief(vocabulary, cells, noises).belief();
    }

    static List<List<Code>> modules(Value value) {
        return value instanceof Value.Sequences(List<List<Code>> each) ? each : List.of();
    }
}
