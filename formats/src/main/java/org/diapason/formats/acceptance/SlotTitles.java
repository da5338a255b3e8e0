package org.diapason.formats.acceptance;

import static org.diapason.core.base.Text.both;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.ModuleTemplate;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.InWords;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;
import org.diapason.formats.acceptance.Acceptance.Answer;
import org.diapason.formats.cartridge.Outline;

/**
 * The parts of each module, as the titles of its pages tell them. A part out of order is a fault, and so is one that is
 * missing from a module of which every page is known; a page of an unknown title may be the missing part, and then
 * nobody can tell.
 */
final class SlotTitles {

    private final ModuleTemplate template;
    private final Set<String> others = new HashSet<>();
    private final List<Outline.Unit> modules;

    private SlotTitles(ModuleTemplate template, CourseSkeleton skeleton, Outline outline) {
        this.template = template;
        Set<String> around = new HashSet<>();
        for (Unit unit : skeleton.units()) {
            if (!unit.isModule()) {
                around.addAll(Titles.keys(unit.title()));
            }
            unit.parts().stream()
                    .filter(part -> !part.isSlot())
                    .map(Part::title)
                    .forEach(title -> others.addAll(Titles.keys(title)));
        }
        this.modules = outline.units().stream()
                .filter(unit -> !unit.title().isEmpty() && !around.contains(Titles.key(unit.title())))
                .toList();
    }

    /** What the course tells of a standard about the parts of modules; the latitude is tried where the standard is missed. */
    static Told tell(ElementPolicy policy, CourseSkeleton skeleton, Outline outline) {
        Told told = tell(policy.standard(), skeleton, outline);
        if (told.answer() == Answer.PASS || policy.latitude().isSilent()) {
            return told;
        }
        Told within = tell(policy.latitude().get(), skeleton, outline);
        return within.answer() == Answer.FAIL && told.answer() != Answer.FAIL ? told : within;
    }

    private static Told tell(Standard standard, CourseSkeleton skeleton, Outline outline) {
        return switch (standard) {
            case Standard.InOrder(ModuleTemplate template) -> new SlotTitles(template, skeleton, outline).tell();
            case Standard.Free ignored -> Told.pass(both("Libre", "Free"));
            default -> Told.untold(both("Une personne doit le lire", "A person has to read it"));
        };
    }

    private Told tell() {
        if (modules.isEmpty()) {
            return Told.untold(both("Aucun module n'y est reconnu", "No module is recognised in it"));
        }
        Told worst = Told.pass(both(modules.size() + " modules", modules.size() + " modules"));
        for (Outline.Unit module : modules) {
            Told told = tell(module);
            if (told.answer() == Answer.FAIL) {
                return told;
            }
            worst = told.answer() == Answer.CANNOT_TELL && worst.answer() == Answer.PASS ? told : worst;
        }
        return worst;
    }

    private Told tell(Outline.Unit module) {
        List<Integer> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Outline.Line line : module.lines()) {
            String key = Titles.key(line.title());
            int slot = slot(key);
            if (slot >= 0 && !others.contains(key)) {
                found.add(slot);
            } else if (slot >= 0 || !others.contains(key)) {
                unknown.add(line.title());
            }
        }
        for (int at = 0; at < found.size(); at++) {
            Slot slot = template.slots().get(found.get(at));
            if (slot.presence() == Slot.Presence.FORBIDDEN) {
                return Told.fail(in(module, "de trop\u00a0: ", "not wanted: ", slot, ""));
            }
            if (at > 0 && found.get(at) < found.get(at - 1)) {
                return Told.fail(in(module, "hors de l'ordre\u00a0: ", "out of order: ", slot, ""));
            }
        }
        for (int at = 0; at < template.slots().size(); at++) {
            Slot slot = template.slots().get(at);
            if (slot.presence() == Slot.Presence.REQUIRED && !found.contains(at)) {
                return unknown.isEmpty()
                        ? Told.fail(in(module, "manque\u00a0: ", "missing: ", slot, ""))
                        : Told.untold(in(
                                module,
                                "sous un autre titre\u00a0? ",
                                "under another title? ",
                                slot,
                                unknown.getFirst()));
            }
        }
        return Told.pass(both("", ""));
    }

    private int slot(String key) {
        for (int at = 0; at < template.slots().size(); at++) {
            if (Titles.keys(name(template.slots().get(at))).contains(key)) {
                return at;
            }
        }
        return -1;
    }

    private static Text name(Slot slot) {
        Code code = slot.code();
        return slot.name().orElse(both(InWords.name(code, Lang.FR), InWords.name(code, Lang.EN)));
    }

    private static Text in(Outline.Unit module, String french, String english, Slot slot, String instead) {
        String tail = instead.isEmpty() ? "" : " (" + instead + ")";
        return both(
                module.title() + "\u00a0: " + french + name(slot).show(Lang.FR) + tail,
                module.title() + ": " + english + name(slot).show(Lang.EN) + tail);
    }
}
