package org.diapason.studio.credentials;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Measures;
import org.diapason.core.harmony.Tuner;
import org.diapason.core.harmony.Vocabulary;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.codec.Shape.Option;
import org.diapason.studio.shell.Opened;

/** The words that an institution brought itself: those its framework names for what is measured, and those its series states. */
record OwnCodes(Opened opened) {

    /** These options, and after them the institution's own for what is measured. */
    List<Option> after(List<Option> known, String measure) {
        Set<Code> own = new LinkedHashSet<>();
        kinds().filter(kind -> kind.measure().value().equals(measure)).forEach(kind -> {
            opened.dossier().framework().policy(kind.code()).ifPresent(policy -> own.addAll(named(policy)));
            own.addAll(stated(kind));
        });
        List<Option> all = new ArrayList<>(known);
        own.stream()
                .filter(code -> known.stream().noneMatch(option -> option.word().equals(code.value())))
                .map(code -> new Option(code.value(), Optional.of(Vocabulary.name(code))))
                .forEach(all::add);
        return all;
    }

    private Stream<ElementKind> kinds() {
        return Stream.concat(opened.dossier().framework().kinds().stream(), Elements.builtIn().stream());
    }

    private static Set<Code> named(ElementPolicy policy) {
        Set<Code> codes = new LinkedHashSet<>(named(policy.standard()));
        policy.latitude().ifStated(latitude -> codes.addAll(named(latitude)));
        return codes;
    }

    private static Set<Code> named(Standard standard) {
        return switch (standard) {
            case Standard.OneOf(Set<Code> choices) -> choices;
            case Standard.MustInclude(Set<Code> codes) -> codes;
            default -> Set.of();
        };
    }

    private Set<Code> stated(ElementKind kind) {
        Set<Code> codes = new LinkedHashSet<>();
        Tuner tuner = new Tuner(opened.seen());
        for (MicroCredential mc : opened.series().microCredentials()) {
            if (tuner.value(kind, Measures.named(kind.measure()), mc)
                    instanceof Fact.Stated<Value>(Value.Choices(Set<Code> values))) {
                codes.addAll(values);
            }
        }
        return codes;
    }
}
