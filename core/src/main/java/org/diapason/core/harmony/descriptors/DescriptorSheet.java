package org.diapason.core.harmony.descriptors;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.framework.DescriptorProfile;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Case;
import org.diapason.core.series.MicroCredential;

/**
 * One micro-credential held against one profile: what is there, what is missing, what does not fit.
 *
 * @param microCredential the micro-credential
 * @param profile the profile
 * @param lines a line for each item of the profile, in its order
 */
public record DescriptorSheet(Code microCredential, DescriptorProfile profile, List<Line> lines) {
    public DescriptorSheet {
        lines = List.copyOf(lines);
    }

    /** What is said of one descriptor. */
    public enum State {
        /** Stated, and it fits. */
        MET,
        /** Nobody stated it. */
        MISSING,
        /** Stated, and it does not fit. */
        NOT_MET,
        /** Too little is stated to tell whether it fits. */
        CANNOT_TELL,
        /** Not asked here, since what would make it asked is not stated. */
        NOT_ASKED
    }

    /**
     * One descriptor of the sheet.
     *
     * @param item what the profile asks
     * @param value what is stated
     * @param state what is said of it
     */
    public record Line(DescriptorProfile.Item item, Fact<Value> value, State state) {
        /** Whether the profile insists on it. */
        public boolean isMandatory() {
            return item.obligation() == Obligation.MUST && state != State.NOT_ASKED;
        }
    }

    /** The sheet of this micro-credential for this profile. */
    public static DescriptorSheet of(Case seen, MicroCredential mc, DescriptorProfile profile) {
        List<Line> lines = new ArrayList<>(profile.items().size());
        for (DescriptorProfile.Item item : profile.items()) {
            Fact<Value> value = read(seen, mc, item.descriptor());
            boolean asked =
                    !item.condition().is(condition -> read(seen, mc, condition).isSilent());
            lines.add(new Line(item, value, asked ? state(item, value) : State.NOT_ASKED));
        }
        return new DescriptorSheet(mc.code(), profile, lines);
    }

    /** How many of the descriptors that the profile insists on are met. */
    public long met() {
        return lines.stream()
                .filter(line -> line.isMandatory() && line.state() == State.MET)
                .count();
    }

    /** How many descriptors the profile insists on. */
    public long mandatory() {
        return lines.stream().filter(Line::isMandatory).count();
    }

    /** Whether everything that the profile insists on is met. */
    public boolean isReady() {
        return met() == mandatory();
    }

    private static Fact<Value> read(Case seen, MicroCredential mc, Code descriptor) {
        return Descriptors.find(descriptor)
                .map(known -> known.reading().of(seen, mc))
                .orElseGet(() -> own(mc, descriptor));
    }

    /** A descriptor that only an institution knows is read from the micro-credential's own elements. */
    private static Fact<Value> own(MicroCredential mc, Code descriptor) {
        Value value = mc.elements().get(descriptor);
        return value == null ? Fact.silent() : Fact.of(value);
    }

    private static State state(DescriptorProfile.Item item, Fact<Value> value) {
        if (!(value instanceof Fact.Stated<Value>(Value stated))) {
            return State.MISSING;
        }
        if (stated instanceof Value.Choices(var codes)
                && !item.values().isEmpty()
                && !item.values().containsAll(codes)) {
            return State.NOT_MET;
        }
        if (stated instanceof Value.Amount(Range amount) && item.bounds() instanceof Fact.Stated<Range>(Range bounds)) {
            return within(amount, bounds);
        }
        return State.MET;
    }

    private static State within(Range amount, Range bounds) {
        if (bounds.contains(amount)) {
            return State.MET;
        }
        return !amount.isBounded() && bounds.contains(amount.low()) ? State.CANNOT_TELL : State.NOT_MET;
    }
}
