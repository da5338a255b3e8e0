package org.diapason.core.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Impossible;

/**
 * The anatomy that the modules of a series share: named slots in order, even where not every module uses them all.
 *
 * @param slots the slots in the order in which learners meet them
 */
public record ModuleTemplate(List<Slot> slots) {

    public ModuleTemplate {
        slots = List.copyOf(slots);
        Set<Code> seen = new HashSet<>();
        for (Slot slot : slots) {
            if (!seen.add(slot.code())) {
                throw new Impossible(
                        "La partie «\u00a0" + slot.code() + "\u00a0» est deux fois dans le gabarit.",
                        "The slot “" + slot.code() + "” stands twice in the template.");
            }
        }
    }

    /** Whether the parts of a module follow the template: required ones there, forbidden ones not, none out of order. */
    public boolean fits(List<Code> parts) {
        int next = 0;
        for (Code part : parts) {
            int at = position(part);
            if (at < next || slots.get(at).presence() == Slot.Presence.FORBIDDEN) {
                return false;
            }
            next = at;
        }
        for (Slot slot : slots) {
            if (slot.presence() == Slot.Presence.REQUIRED && !parts.contains(slot.code())) {
                return false;
            }
        }
        return true;
    }

    private int position(Code part) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).code().equals(part)) {
                return i;
            }
        }
        return -1;
    }
}
