package org.diapason.formats.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Plainly;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Spot;

/** Names that several micro-credentials share, such as competencies: each once for the series, by a code. */
final class Names {

    private final String label;
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<Code, Mapping> items = new LinkedHashMap<>();

    /** Names that stand in this field of each item, label or name. */
    Names(String label) {
        this.label = label;
    }

    /** The code of this name; none where no code can be made of it. */
    Optional<Code> code(String name, Spot spot) {
        String key = Plainly.key(name);
        Code known = codes.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Code> made = Naming.slug(name).map(this::free);
        made.ifPresent(code -> {
            codes.put(key, code);
            items.put(
                    code,
                    new Draft(spot)
                            .code("code", code, spot)
                            .words(label, name, spot)
                            .done());
        });
        return made;
    }

    private Code free(Code wanted) {
        Code code = wanted;
        for (int i = 2; items.containsKey(code); i++) {
            code = Code.of(wanted.value() + "-" + i);
        }
        return code;
    }

    List<Mapping> items() {
        return List.copyOf(items.values());
    }
}
