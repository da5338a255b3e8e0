package org.diapason.studio.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Value;
import org.diapason.core.framework.methods.AssessmentMethod;
import org.diapason.core.framework.methods.AssessmentMethods;
import org.diapason.core.framework.taxonomy.Level;
import org.diapason.core.framework.taxonomy.Taxonomies;
import org.diapason.core.framework.taxonomy.Taxonomy;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Measures;
import org.diapason.core.harmony.Tuner;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;

/** The choices that a form offers for an element: those that Diapason knows, those in use, those decided on. */
final class Offers {

    private static final Map<String, List<String>> KNOWN = Map.of(
            "course-result", List.of("capstone", "grade", "self-assessment", "pass-fail"),
            "badge", List.of("badge", "open-badges-2", "open-badges-3"),
            "supervision", List.of("unsupervised", "supervised", "supervised-identity"),
            "endorsement-claims", List.of("in-demand", "reflects-job"),
            "communications", List.of("enrolment", "before", "during", "badge", "follow-up"),
            "mode", List.of("online", "in-person", "hybrid", "workplace"),
            "facilitated", List.of("facilitated", "self-paced"),
            "languages", List.of("fr", "en"),
            "stackable", List.of("stand-alone", "integrated", "stackable"));

    private Offers() {}

    static List<ElementView.Offer> of(ElementKind kind, Opened opened, List<String> decided, Say say) {
        Set<Code> codes = new LinkedHashSet<>(known(kind.measure().value()));
        Tuner tuner = new Tuner(opened.seen());
        for (MicroCredential mc : opened.series().microCredentials()) {
            if (tuner.value(kind, Measures.named(kind.measure()), mc)
                    instanceof Fact.Stated<Value>(Value.Choices(Set<Code> stated))) {
                codes.addAll(stated);
            }
        }
        decided.stream().map(Code::of).forEach(codes::add);
        List<ElementView.Offer> offers = new ArrayList<>();
        codes.forEach(code -> offers.add(new ElementView.Offer(code.value(), InWords.name(code, say.lang()))));
        return offers;
    }

    private static List<Code> known(String measure) {
        return switch (measure) {
            case "assessment-methods" ->
                AssessmentMethods.builtIn().stream().map(AssessmentMethod::code).toList();
            case "theory" -> Taxonomies.builtIn().stream().map(Taxonomy::code).toList();
            case "outcome-levels" -> levels().map(Level::code).toList();
            case "practice" ->
                Stream.of("action-mapping", "module-template").map(Code::of).toList();
            default ->
                KNOWN.getOrDefault(measure, List.of()).stream().map(Code::of).toList();
        };
    }

    private static Stream<Level> levels() {
        return Taxonomies.bloom().levels().stream();
    }
}
