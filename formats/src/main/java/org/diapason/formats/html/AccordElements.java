package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.accord.Candidate;
import org.diapason.core.harmony.accord.Candidate.Form;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Distribution;
import org.diapason.core.harmony.accord.Proposal;

/** What is proposed for each element, with the values that were found drawn as bars. */
final class AccordElements {

    private static final int MOST_BARS = 8;
    private static final int MOST_NAMES = 6;

    private final Decisions decisions;
    private final Say say;

    AccordElements(Decisions decisions, Say say) {
        this.decisions = decisions;
        this.say = say;
    }

    AccordView.Element element(Proposal proposal) {
        ElementKind kind = proposal.distribution().kind();
        Candidate chosen = proposal.chosen().get();
        return new AccordView.Element(
                "element-" + kind.code().value(),
                say.text(kind.label()),
                css(chosen.form()),
                word(chosen.form(), say),
                standard(chosen, kind),
                say.text(proposal.evidence()),
                best(proposal, chosen),
                bars(proposal, chosen),
                others(proposal, chosen),
                decided(kind.code(), proposal.fingerprint()));
    }

    /** What would be asked, without the way in which it is asked. */
    private Said standard(Candidate chosen, ElementKind kind) {
        if (chosen.form() == Form.FREE) {
            return Said.here(say.in("chacun décide", "each decides"));
        }
        Said asked = say.standard(chosen.standard(), kind);
        String room = chosen.latitude()
                .map(latitude -> say.in(" ; latitude : ", "; latitude: ")
                        + say.standard(latitude, kind).words())
                .orElse("");
        int deviating = (int) chosen.deviating();
        String with = deviating == 0
                ? ""
                : say.in(", avec ", ", with ") + say.count(deviating, "écart", "écarts", "deviation", "deviations");
        return new Said(asked.words() + room + with, asked.lang());
    }

    /** The best other way in one short line, or why what is proposed waits for more. */
    private String best(Proposal proposal, Candidate chosen) {
        if (proposal.strength() == Proposal.Strength.FEW) {
            return say.in(
                    "À confirmer : moins de cinq micro-titres l'énoncent.",
                    "To be confirmed: fewer than five micro-credentials state it.");
        }
        return proposal.alternatives().isEmpty()
                ? ""
                : say.in("Sinon, ", "Otherwise, ")
                        + other(proposal, chosen, proposal.alternatives().getFirst()) + ".";
    }

    private List<AccordView.Bar> bars(Proposal proposal, Candidate chosen) {
        Distribution distribution = proposal.distribution();
        List<Distribution.Found> byTimes = distribution.found().stream()
                .sorted((one, other) -> Long.compare(other.times(), one.times()))
                .toList();
        List<AccordView.Bar> bars = new ArrayList<>();
        for (Distribution.Found found : byTimes.subList(0, Math.min(MOST_BARS, byTimes.size()))) {
            boolean differs = chosen.deviations().contains(found);
            bars.add(bar(
                    differs ? "differs" : "fits",
                    say.value(Fact.of(found.value()), distribution.kind()),
                    found.times(),
                    distribution.all(),
                    names(found)));
        }
        long rest = byTimes.stream()
                .skip(MOST_BARS)
                .mapToLong(Distribution.Found::times)
                .sum();
        if (rest > 0) {
            bars.add(bar("rest", Said.here(say.in("autres valeurs", "other values")), rest, distribution.all(), ""));
        }
        if (distribution.silent() > 0) {
            bars.add(bar("unsaid", Said.here(say.notStated()), distribution.silent(), distribution.all(), ""));
        }
        return bars;
    }

    private AccordView.Bar bar(String css, Said value, long times, long all, String who) {
        return new AccordView.Bar(
                css,
                value,
                InWords.number((double) times, say.lang()),
                (int) Math.round(100.0 * times / Math.max(1, all)),
                who);
    }

    private static String names(Distribution.Found found) {
        List<String> names = found.where().stream().map(code -> code.value()).toList();
        return names.size() > MOST_NAMES ? "" : String.join(", ", names);
    }

    private List<String> others(Proposal proposal, Candidate chosen) {
        return proposal.alternatives().stream()
                .skip(proposal.strength() == Proposal.Strength.FEW ? 0 : 1)
                .map(other -> other(proposal, chosen, other))
                .toList();
    }

    private String other(Proposal proposal, Candidate chosen, Candidate other) {
        long more = Math.round(other.cost().bits() - chosen.cost().bits());
        String words = say.text(proposal.words(other)).words();
        return proposal.asGood().contains(other) || more == 0
                ? words + say.in(" ferait aussi bien", " would do as well")
                : words + ", " + AccordPage.lessSimple(more, say);
    }

    /** What the team decided already on this subject, and whether the evidence is still the same. */
    String decided(Code subject, String fingerprint) {
        Optional<Decisions.Made> made = decisions.on(subject);
        if (made.isEmpty()) {
            return "";
        }
        String word = switch (made.get().answer()) {
            case Decisions.Answer.Accepted ignored -> say.in("Déjà retenu", "Accepted already");
            case Decisions.Answer.Settled(ElementPolicy policy) ->
                say.in("Déjà décidé autrement : ", "Decided otherwise already: ")
                        + say.standard(policy.standard(), Kinds.builtIn().get(policy.element()))
                                .words();
            case Decisions.Answer.AnotherApproach ignored ->
                say.in("Déjà décidé autrement", "Decided otherwise already");
            case Decisions.Answer.Refused ignored -> say.in("Déjà écarté", "Refused already");
        };
        return made.get().fingerprint().equals(fingerprint)
                ? word + "."
                : word + say.in(" ; les preuves ont changé depuis.", "; the evidence has changed since.");
    }

    static List<AccordView.Tally> tally(List<Proposal> proposals, Say say) {
        List<AccordView.Tally> tally = new ArrayList<>();
        add(
                tally,
                "uniform",
                count(proposals, Form.UNIFORM),
                word(Form.UNIFORM, say),
                say.in(
                        "la même chose partout, à quelques écarts près",
                        "the same everywhere, but for a few deviations"));
        add(
                tally,
                "bounded",
                count(proposals, Form.BOUNDED, Form.UNIFORM_WITH_LATITUDE),
                word(Form.BOUNDED, say),
                say.in("différent, mais dans des bornes", "different, but within bounds"));
        add(tally, "free", count(proposals, Form.FREE), word(Form.FREE, say), say.in("chacun décide", "each decides"));
        add(
                tally,
                "unsaid",
                count(proposals),
                say.in("à discuter", "to discuss"),
                say.in("le portefeuille en dit trop peu", "the portfolio says too little"));
        return tally;
    }

    private static void add(List<AccordView.Tally> tally, String css, int number, String word, String meaning) {
        if (number > 0) {
            tally.add(new AccordView.Tally(css, number, word, meaning));
        }
    }

    /** How many are proposed in one of these ways; with none named, how many in no way at all. */
    private static int count(List<Proposal> proposals, Form... forms) {
        List<Form> wanted = List.of(forms);
        return (int) proposals.stream()
                .filter(each -> wanted.isEmpty()
                        ? each.chosen().isSilent()
                        : each.chosen().is(chosen -> wanted.contains(chosen.form())))
                .count();
    }

    private static String css(Form form) {
        return switch (form) {
            case UNIFORM -> "uniform";
            case BOUNDED, UNIFORM_WITH_LATITUDE -> "bounded";
            case FREE -> "free";
        };
    }

    private static String word(Form form, Say say) {
        return switch (form) {
            case UNIFORM -> say.in("uniforme", "uniform");
            case BOUNDED, UNIFORM_WITH_LATITUDE -> say.in("encadré", "bounded");
            case FREE -> say.in("libre", "free");
        };
    }
}
