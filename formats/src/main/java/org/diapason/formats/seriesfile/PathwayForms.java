package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.Destination;
import org.diapason.core.pathway.EntryPoint;
import org.diapason.core.pathway.OffRamp;
import org.diapason.core.pathway.Pathway;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.pathway.Role;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;

/** How step 2 stands in a series file: approach, prerequisites, entries, off-ramps and destinations. */
final class PathwayForms {

    private static final RecordCodec<Requirement> REQUIREMENT_FIELDS = requirement();

    /** One code for a plain prerequisite, or so many of several. */
    static final Codec<Requirement> REQUIREMENT =
            REQUIREMENT_FIELDS.orScalar(Codecs.CODE, code -> Requirement.all(List.of(code)), PathwayForms::single);

    static final Codec<Role> ROLE = Codecs.choice(Role.class, ChoiceWords::of);

    static final RecordCodec<EntryPoint> ENTRY = entry();

    static final RecordCodec<OffRamp> OFF_RAMP = offRamp();

    static final RecordCodec<Destination> DESTINATION = destination();

    static final RecordCodec<Pathway> PATHWAY = pathway();

    private PathwayForms() {}

    private static Optional<Code> single(Requirement requirement) {
        return requirement.of().size() == 1 && requirement.atLeast() == 1
                ? Optional.of(requirement.of().getFirst())
                : Optional.empty();
    }

    private static RecordCodec<Requirement> requirement() {
        Fields<Requirement> f = new Fields<>("requirement", both("un préalable", "a requirement"));
        var atLeast = f.required(
                "at-least", both("nombre exigé", "how many of them"), Codecs.whole(1, 1000), Requirement::atLeast);
        var of = f.required("of", both("parmi ceux-ci", "of these"), Codecs.list(Codecs.CODE, 1), Requirement::of);
        return f.make(in -> new Requirement(in.get(atLeast), in.get(of)));
    }

    private static RecordCodec<EntryPoint> entry() {
        Fields<EntryPoint> f = new Fields<>("entry", both("une entrée", "an entry point"));
        var at = f.required("at", both("micro-titre", "micro-credential"), Codecs.CODE, EntryPoint::at);
        var conditions =
                f.optional("conditions", both("conditions", "conditions"), Codecs.TEXT, EntryPoint::conditions);
        return f.make(in -> new EntryPoint(in.get(at), in.get(conditions)));
    }

    private static RecordCodec<OffRamp> offRamp() {
        Fields<OffRamp> f = new Fields<>("off-ramp", both("une sortie", "an off-ramp"));
        var after = f.required("after", both("après quoi", "after what"), Codecs.CODE, OffRamp::after);
        var value =
                f.optional("value", both("ce que l'on a en main", "what one has in hand"), Codecs.TEXT, OffRamp::value);
        var yearsToReturn = f.optional(
                "years-to-return",
                both("années pour revenir", "years to come back"),
                Codecs.whole(0, 100),
                OffRamp::yearsToReturn);
        return f.make(in -> new OffRamp(in.get(after), in.get(value), in.get(yearsToReturn)));
    }

    private static RecordCodec<Destination> destination() {
        Fields<Destination> f = new Fields<>("destination", both("une destination", "a destination"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Destination::code);
        var name = f.required("name", both("nom", "name"), Codecs.TEXT, Destination::name);
        var requires = f.list(
                "requires", both("ce qu'il faut", "what it takes"), PathwayForms.REQUIREMENT, Destination::requires);
        var occupations = f.list(
                "occupations", both("professions", "occupations"), BaseForms.ALIGNMENT, Destination::occupations);
        return f.make(in -> new Destination(in.get(code), in.get(name), in.get(requires), in.get(occupations)));
    }

    private static RecordCodec<Pathway> pathway() {
        Fields<Pathway> f = new Fields<>("pathway", both("un parcours", "a pathway"));
        var approach = f.optional(
                "approach",
                both("approche\u00a0: progressive, modular ou hybrid", "approach: progressive, modular or hybrid"),
                Codecs.choice(Approach.class, ChoiceWords::of),
                Pathway::approach);
        var reason = f.optional("reason", both("raison", "reason"), Codecs.TEXT, Pathway::reason);
        var order = f.optional("order", both("ordre", "order"), Codecs.list(Codecs.CODE), Pathway::order);
        var entries = f.list("entries", both("entrées", "entry points"), ENTRY, Pathway::entries);
        var offRamps = f.list("off-ramps", both("sorties", "off-ramps"), OFF_RAMP, Pathway::offRamps);
        var destinations =
                f.list("destinations", both("destinations", "destinations"), DESTINATION, Pathway::destinations);
        var longestYears = f.optional(
                "longest-years", both("années au plus", "most years"), Codecs.whole(1, 100), Pathway::longestYears);
        return f.make(in -> new Pathway(
                in.get(approach),
                in.get(reason),
                in.get(order),
                in.get(entries),
                in.get(offRamps),
                in.get(destinations),
                in.get(longestYears)));
    }
}
