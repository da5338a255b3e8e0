package org.diapason.studio.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Circumstance;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.InWords;

/** A decision about an element as the fields of its form. */
final class ElementFields {

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, List<String>> chosen = new LinkedHashMap<>();
    private final Lang lang;

    private ElementFields(Lang lang) {
        this.lang = lang;
    }

    static ElementFields of(ElementPolicy policy, Lang lang) {
        ElementFields made = new ElementFields(lang);
        made.standard("standard", policy.standard());
        made.fields.put("latitude", ElementForm.NONE);
        policy.latitude().ifStated(latitude -> made.standard("latitude", latitude));
        made.fields.put("obligation", policy.obligation().name().toLowerCase(Locale.ROOT));
        made.fields.put("weight", InWords.number(policy.weight(), lang));
        made.text("reason", policy.reason());
        for (int i = 0; i < policy.deviate().size(); i++) {
            made.circumstance("deviate." + i + ".", policy.deviate().get(i));
        }
        return made;
    }

    /** What a form for an element of which nobody has spoken holds. */
    static ElementFields untouched(Lang lang) {
        ElementFields made = new ElementFields(lang);
        made.fields.put("standard", "");
        made.fields.put("latitude", ElementForm.NONE);
        made.fields.put("obligation", "must");
        made.fields.put("weight", "1");
        return made;
    }

    Map<String, String> fields() {
        return fields;
    }

    Map<String, List<String>> chosen() {
        return chosen;
    }

    private void standard(String part, Standard standard) {
        fields.put(part, standard instanceof Standard.Free ? ElementForm.FREE : "shape");
        switch (standard) {
            case Standard.InRange(Range range) -> {
                fields.put(part + ".low", InWords.number(range.low(), lang));
                fields.put(part + ".high", range.isBounded() ? InWords.number(range.high(), lang) : "");
            }
            case Standard.OneOf(Set<Code> choices) -> choices(part, choices);
            case Standard.MustInclude(Set<Code> codes) -> choices(part, codes);
            case Standard.InOrder(var template) ->
                fields.put(
                        part + ".slots",
                        String.join(
                                "\n",
                                template.slots().stream()
                                        .map(ElementFields::slot)
                                        .toList()));
            case Standard.Described(Text words) -> text(part + ".words", Fact.of(words));
            case Standard.Attested(Text what) -> text(part + ".words", Fact.of(what));
            case Standard.Free() -> {}
        }
    }

    private void choices(String part, Set<Code> codes) {
        chosen.put(part, codes.stream().map(Code::value).toList());
    }

    private static String slot(Slot slot) {
        return switch (slot.presence()) {
            case REQUIRED -> "+ " + slot.code();
            case OPTIONAL -> slot.code().value();
            case FORBIDDEN -> "- " + slot.code();
        };
    }

    private void circumstance(String at, Circumstance circumstance) {
        fields.put(at + "code", circumstance.code().value());
        text(at + "condition", Fact.of(circumstance.condition()));
        fields.put(at + "approver", circumstance.approver());
        text(at + "evidence", circumstance.evidence());
        circumstance.longestMonths().ifStated(months -> fields.put(at + "longest-months", Integer.toString(months)));
    }

    private void text(String field, Fact<Text> text) {
        text.ifStated(words -> words.words().forEach((tongue, said) -> fields.put(field + "." + tongue.tag(), said)));
    }
}
