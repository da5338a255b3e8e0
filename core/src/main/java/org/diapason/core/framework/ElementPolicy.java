package org.diapason.core.framework;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;

/**
 * What a framework decided about one element.
 *
 * @param element the element kind
 * @param standard what is asked of every micro-credential
 * @param latitude how far one may differ without asking; silent when not at all
 * @param obligation how strongly the standard is asked
 * @param weight how much the element counts in the harmony index, 0 or more
 * @param deviate the circumstances in which a deviation may be granted
 * @param reason why the team decided so
 */
public record ElementPolicy(
        Code element,
        Standard standard,
        Fact<Standard> latitude,
        Obligation obligation,
        double weight,
        List<Circumstance> deviate,
        Fact<Text> reason) {

    public ElementPolicy {
        deviate = List.copyOf(deviate);
        if (!(weight >= 0 && weight <= 1000)) {
            throw new IllegalArgumentException("A weight lies between 0 and 1000: " + weight);
        }
    }

    /** How much the micro-credentials of a series may differ on an element. */
    public enum Freedom {
        UNIFORM,
        BOUNDED,
        FREE
    }

    /** Uniform when only one value will do, free when any will, bounded between. */
    public Freedom freedom() {
        if (standard instanceof Standard.Free) {
            return Freedom.FREE;
        }
        return latitude.isSilent() && asksOneThing() ? Freedom.UNIFORM : Freedom.BOUNDED;
    }

    private boolean asksOneThing() {
        return switch (standard) {
            case Standard.InRange(var range) -> range.isExact();
            case Standard.OneOf(var choices) -> choices.size() == 1;
            case Standard.MustInclude ignored -> false;
            case Standard.InOrder(var template) ->
                template.slots().stream().noneMatch(slot -> slot.presence() == Slot.Presence.OPTIONAL);
            case Standard.Described ignored -> true;
            case Standard.Attested ignored -> true;
            case Standard.Free ignored -> false;
        };
    }
}
