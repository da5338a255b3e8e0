package org.diapason.core.harmony.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;

/** Competencies point into an outside list, the same one across the series (R16). */
public final class CompetenciesPointSomewhere implements Check {

    private static final Code NO_SCHEME = Code.of("ESCO");
    private static final int SHORTEST = 8;

    /** Why a competency does not point somewhere. */
    enum Why {
        NOWHERE,
        NO_ADDRESS,
        NOT_AN_ADDRESS,
        ELSEWHERE
    }

    /** A competency that does not point where the others do. */
    record Astray(Place place, Code competency, Code scheme, Why why) implements Finding {
        @Override
        public Tone tone() {
            return why == Why.NOWHERE || why == Why.NO_ADDRESS ? Tone.SILENT : Tone.BROKEN;
        }

        @Override
        public Text message() {
            return switch (why) {
                case NOWHERE ->
                    Text.both(
                            "La compétence " + quoted(Lang.FR) + " ne renvoie à aucun référentiel public.",
                            "The competency " + quoted(Lang.EN) + " points into no public list.");
                case NO_ADDRESS ->
                    Text.both(
                            "L'adresse de " + quoted(Lang.FR) + " dans " + scheme + " n'est pas énoncée.",
                            "Nobody stated the address of " + quoted(Lang.EN) + " in " + scheme + ".");
                case NOT_AN_ADDRESS ->
                    Text.both(
                            "L'adresse de " + quoted(Lang.FR) + " dans " + scheme + " n'en est pas une.",
                            "The address of " + quoted(Lang.EN) + " in " + scheme + " is not an address.");
                case ELSEWHERE ->
                    Text.both(
                            "La compétence " + quoted(Lang.FR) + " ne renvoie pas à " + scheme
                                    + ", contrairement aux autres.",
                            "The competency " + quoted(Lang.EN) + " does not point into " + scheme
                                    + ", as the others do.");
            };
        }

        private String quoted(Lang lang) {
            return InWords.quote(competency.value(), lang);
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ajoutez l'adresse de l'entrée qui lui correspond, dans le même référentiel que les autres.",
                    "Add the address of the entry that matches it, in the same list as the others.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les compétences renvoient à un référentiel public, le même dans toute la série.",
                "Competencies point into a public list, the same one across the series.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un employeur ou un autre établissement doit reconnaître de quoi l'on parle.",
                "An employer or another institution must recognise what is meant.");
    }

    @Override
    public Source source() {
        return Grounds.element(3);
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        List<Competency> competencies = seen.series().competencies();
        if (competencies.isEmpty()) {
            return;
        }
        Code shared = shared(competencies);
        for (Competency competency : competencies) {
            Place place =
                    Place.TOP.field("competencies").item(competency.code()).field("alignments");
            why(competency, shared).ifPresent(why -> found.accept(new Astray(place, competency.code(), shared, why)));
        }
    }

    private static Optional<Why> why(Competency competency, Code shared) {
        if (competency.alignments().isEmpty()) {
            return Optional.of(Why.NOWHERE);
        }
        Why why = Why.ELSEWHERE;
        for (Alignment alignment : competency.alignments()) {
            if (!alignment.scheme().equals(shared)) {
                continue;
            }
            if (alignment.uri().is(CompetenciesPointSomewhere::isAddress)) {
                return Optional.empty();
            }
            why = alignment.uri().isSilent() ? Why.NO_ADDRESS : Why.NOT_AN_ADDRESS;
        }
        return Optional.of(why);
    }

    /** The list into which most competencies point; of several, the one that is named first. */
    private static Code shared(List<Competency> competencies) {
        Map<Code, Integer> counts = new LinkedHashMap<>();
        for (Competency competency : competencies) {
            competency.alignments().stream()
                    .map(Alignment::scheme)
                    .distinct()
                    .forEach(scheme -> counts.merge(scheme, 1, Integer::sum));
        }
        Code most = NO_SCHEME;
        int count = 0;
        for (Map.Entry<Code, Integer> each : counts.entrySet()) {
            if (each.getValue() > count) {
                most = each.getKey();
                count = each.getValue();
            }
        }
        return most;
    }

    private static boolean isAddress(String uri) {
        boolean absolute = uri.startsWith("https://") || uri.startsWith("http://") || uri.startsWith("urn:");
        return absolute && uri.length() > SHORTEST && uri.chars().noneMatch(c -> c <= ' ' || c == 0x7f);
    }
}
