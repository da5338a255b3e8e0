package org.diapason.core.harmony;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Shape;

/** The element kinds that a framework may speak of: the built-in ones and the institution's own. */
public final class Kinds {

    private static final Kinds BUILT_IN = new Kinds(Elements.builtIn());

    private final Map<Code, ElementKind> byCode = new LinkedHashMap<>();
    private final Map<Code, Integer> position = new HashMap<>();

    private Kinds(List<ElementKind> kinds) {
        kinds.forEach(kind -> byCode.put(kind.code(), kind));
        byCode.keySet().forEach(code -> position.put(code, position.size()));
    }

    /** The kinds that come with Diapason. */
    public static Kinds builtIn() {
        return BUILT_IN;
    }

    /** The kinds of this framework; its own come last and may replace a built-in one. */
    public static Kinds of(Framework framework) {
        if (framework.kinds().isEmpty()) {
            return BUILT_IN;
        }
        List<ElementKind> all = new ArrayList<>(Elements.builtIn());
        all.addAll(framework.kinds());
        return new Kinds(all);
    }

    /** The kind of this code, when there is one. */
    public Optional<ElementKind> find(Code element) {
        return Optional.ofNullable(byCode.get(element));
    }

    /** The kind of this code; one that nobody described is taken as declared by each micro-credential itself. */
    public ElementKind get(Code element) {
        ElementKind kind = byCode.get(element);
        return kind != null
                ? kind
                : new ElementKind(
                        element,
                        Code.of("own"),
                        org.diapason.core.base.Text.both(element.value(), element.value()),
                        org.diapason.core.base.Text.both("Que demande-t-on\u00a0?", "What is asked?"),
                        ElementKind.DECLARED,
                        Shape.ONE_OF);
    }

    /** The codes of all kinds. */
    public Set<Code> codes() {
        return byCode.keySet();
    }

    /** The policies in the order of the kinds, so that a matrix always reads in the order of the framework's steps. */
    public List<ElementPolicy> inOrder(List<ElementPolicy> policies) {
        List<ElementPolicy> sorted = new ArrayList<>(policies);
        sorted.sort(Comparator.comparingInt(policy -> position.getOrDefault(policy.element(), Integer.MAX_VALUE)));
        return sorted;
    }
}
