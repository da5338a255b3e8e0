package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Fit;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.InWords;

/** What was found, what is proposed and why: one or two short sentences that list nothing twice. */
final class ProposalWords {

    private static final int MOST_OUTLIERS = 5;

    private final Distribution distribution;
    private final Lang lang;
    private final boolean french;

    private ProposalWords(Distribution distribution, Lang lang) {
        this.distribution = distribution;
        this.lang = lang;
        this.french = lang.equals(Lang.FR);
    }

    static Text reason(
            Distribution distribution, Fact<Candidate> chosen, List<Candidate> others, Proposal.Strength strength) {
        return Text.both(
                new ProposalWords(distribution, Lang.FR).sentence(chosen, others, strength),
                new ProposalWords(distribution, Lang.EN).sentence(chosen, others, strength));
    }

    static Text evidence(Distribution distribution, Fact<Candidate> chosen) {
        return Text.both(
                new ProposalWords(distribution, Lang.FR).found(chosen),
                new ProposalWords(distribution, Lang.EN).found(chosen));
    }

    private String found(Fact<Candidate> chosen) {
        List<String> clauses = new ArrayList<>();
        clauses.add(chosen.map(this::evidence).orElse(found()));
        silence(clauses);
        String words = String.join(french ? "\u00a0; " : "; ", clauses) + ".";
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What a candidate asks, as a reader would say it: a range of 1 to 5, with 2 deviations. */
    static String phrase(Candidate candidate, ElementKind kind, Lang lang) {
        boolean french = lang.equals(Lang.FR);
        String standard = InWords.standard(candidate.standard(), kind, lang);
        String asked = switch (candidate.form()) {
            case UNIFORM -> standard + (french ? " pour tous" : " for all");
            case UNIFORM_WITH_LATITUDE -> standard + latitude(candidate, kind, lang);
            case BOUNDED -> bounds(candidate.standard(), standard, french);
            case FREE -> french ? "chacun décide" : "each decides";
        };
        return asked + with(candidate, lang);
    }

    private static String with(Candidate candidate, Lang lang) {
        String with = lang.equals(Lang.FR) ? ", avec " : ", with ";
        return candidate.deviating() == 0 ? "" : with + deviations(candidate, lang);
    }

    private static String deviations(Candidate candidate, Lang lang) {
        long many = candidate.deviating();
        String word = lang.equals(Lang.FR) ? " écart" : " deviation";
        return number(many, lang) + word + (many > 1 ? "s" : "");
    }

    private static String bounds(Standard standard, String words, boolean french) {
        return switch (standard) {
            case Standard.InRange(Range range) ->
                range.isBounded() && range.low() > 0 ? (french ? "une fourchette de " : "a range of ") + words : words;
            case Standard.InOrder ignored -> (french ? "les parties " : "the parts ") + words;
            case Standard.OneOf ignored -> (french ? "au choix\u00a0: " : "a choice: ") + words;
            default -> words;
        };
    }

    private static String latitude(Candidate candidate, ElementKind kind, Lang lang) {
        return candidate
                .latitude()
                .map(room -> (lang.equals(Lang.FR) ? " pour tous, avec une latitude (" : " for all, with latitude (")
                        + InWords.standard(room, kind, lang) + ")")
                .orElse("");
    }

    private String sentence(Fact<Candidate> chosen, List<Candidate> others, Proposal.Strength strength) {
        List<String> clauses = new ArrayList<>();
        String proposed = "";
        if (chosen instanceof Fact.Stated<Candidate>(Candidate best)) {
            clauses.add(evidence(best));
            outliers(best, clauses);
            silence(clauses);
            proposed =
                    (french ? ". Proposition\u00a0: " : ". Proposed: ") + proposed(best) + why(best, others, strength);
        } else {
            clauses.add(found());
            silence(clauses);
            clauses.add(french ? "c'est trop peu pour proposer une règle" : "that is too little to propose a rule");
        }
        String label = distribution.kind().label().show(lang);
        return french
                ? label + "\u00a0: " + String.join("\u00a0; ", clauses) + proposed + "."
                : label + ": " + String.join("; ", clauses) + proposed + ".";
    }

    private String evidence(Candidate best) {
        boolean beside = best.form() == Candidate.Form.UNIFORM_WITH_LATITUDE;
        long stated = distribution.stated();
        long fitting = beside ? keeping(best) : stated - best.deviating();
        if (best.form() == Candidate.Form.FREE || fitting == 0) {
            return found();
        }
        String begin = number(fitting, lang) + (french ? " sur " : " of ") + number(stated, lang) + " "
                + Saying.of(distribution.kind(), lang).standard(fitting, best.standard());
        long near = beside ? stated - best.deviating() - fitting : 0;
        return near == 0
                ? begin
                : begin
                        + (french ? ", et " : ", and ")
                        + number(near, lang)
                        + (french
                                ? near > 1 ? " s'en approchent" : " s'en approche"
                                : near > 1 ? " come close" : " comes close");
    }

    /** What was found is not listed again: an amount is said, anything longer is pointed at. */
    private String proposed(Candidate best) {
        boolean amount = best.standard() instanceof Standard.InRange;
        if (best.form() == Candidate.Form.FREE || amount) {
            return phrase(best, distribution.kind(), lang);
        }
        String same = switch (best.standard()) {
            case Standard.OneOf ignored
            when best.form() == Candidate.Form.BOUNDED -> french ? "ce choix pour tous" : "this choice for all";
            case Standard.MustInclude ignored -> french ? "ce minimum commun" : "this common least";
            case Standard.InOrder ignored -> french ? "ce modèle pour tous" : "this template for all";
            default -> french ? "la même chose pour tous" : "the same for all";
        };
        String room = best.form() == Candidate.Form.UNIFORM_WITH_LATITUDE
                ? latitude(best, distribution.kind(), lang).replaceFirst("^ (?:pour tous|for all)", "")
                : "";
        return same + room + with(best, lang);
    }

    private long keeping(Candidate best) {
        return distribution.found().stream()
                .filter(found -> best.standard().judge(found.value()) == Fit.FITS)
                .mapToLong(Distribution.Found::times)
                .sum();
    }

    private String found() {
        long stated = distribution.stated();
        int different = distribution.found().size();
        if (stated == 0) {
            return french ? "personne n'en dit rien" : "nobody says anything about it";
        }
        return french
                ? number(stated, lang)
                        + (stated > 1 ? " indiquent " : " indique ")
                        + number(different, lang)
                        + (different > 1 ? " valeurs différentes" : " valeur")
                : number(stated, lang)
                        + (stated > 1 ? " state " : " states ")
                        + number(different, lang)
                        + (different > 1 ? " different values" : " value");
    }

    private void outliers(Candidate best, List<String> clauses) {
        List<String> named = new ArrayList<>();
        long unnamed = best.deviating();
        for (Distribution.Found found : best.deviations()) {
            for (Code name : found.where()) {
                if (named.size() < MOST_OUTLIERS) {
                    named.add(name + " " + Saying.of(distribution.kind(), lang).value(found.value()));
                    unnamed--;
                }
            }
        }
        if (!named.isEmpty()) {
            clauses.add(String.join(", ", named));
        }
        if (unnamed > 0) {
            clauses.add(
                    french
                            ? number(unnamed, lang) + (named.isEmpty() ? " s'en écartent" : " de plus s'en écartent")
                            : number(unnamed, lang) + (named.isEmpty() ? " differ" : " more differ"));
        }
    }

    private void silence(List<String> clauses) {
        long silent = distribution.silent();
        if (silent > 0 && distribution.stated() > 0) {
            clauses.add(
                    french
                            ? number(silent, lang) + (silent > 1 ? " n'en disent rien" : " n'en dit rien")
                            : number(silent, lang) + (silent > 1 ? " say nothing about it" : " says nothing about it"));
        }
    }

    private String why(Candidate best, List<Candidate> others, Proposal.Strength strength) {
        if (strength == Proposal.Strength.FEW) {
            return french
                    ? ", à confirmer, car moins de cinq se prononcent"
                    : ", to be confirmed, as fewer than five state it";
        }
        if (strength == Proposal.Strength.CLOSE) {
            String other = shortForm(others.getFirst());
            return french ? "\u00a0; " + other + " conviendrait aussi bien" : "; " + other + " would do as well";
        }
        if (best.form() == Candidate.Form.FREE) {
            return french
                    ? ", car aucune règle ne les décrirait plus simplement"
                    : ", as no rule would describe them more simply";
        }
        return (french ? "\u00a0; " : "; ") + describes(best, others);
    }

    private String describes(Candidate best, List<Candidate> others) {
        boolean one = best.deviating() == 0;
        String rule = french ? (one ? "une seule règle" : "une règle et ") : one ? "one rule" : "one rule and ";
        String rules = one ? rule : rule + deviations(best, lang);
        Optional<Candidate> range = others.stream()
                .filter(other -> other.form() == Candidate.Form.BOUNDED)
                .filter(other -> other.standard() instanceof Standard.InRange)
                .findFirst();
        if (one || range.isEmpty()) {
            return french
                    ? rules + (one ? " suffit" : " suffisent") + " à tout décrire"
                    : rules + (one ? " describes" : " describe") + " them all";
        }
        String other = range(range.get());
        return french
                ? rules + " les décrivent plus simplement " + than(other)
                : rules + " describe them more simply than " + other;
    }

    private static String than(String other) {
        return ("aeiou".indexOf(other.charAt(0)) >= 0 ? "qu'" : "que ") + other;
    }

    /** Another way in a few words that can be the subject of a verb; its lists are not gone through again. */
    private String shortForm(Candidate other) {
        String way = switch (other.form()) {
            case FREE -> french ? "une liberté entière" : "leaving each to decide";
            case UNIFORM -> french ? "une même règle pour tous" : "one rule for all";
            case UNIFORM_WITH_LATITUDE -> french ? "une règle avec une latitude" : "one rule with latitude";
            case BOUNDED ->
                switch (other.standard()) {
                    case Standard.InRange ignored -> range(other);
                    case Standard.MustInclude ignored -> french ? "un minimum commun" : "a common least";
                    case Standard.InOrder ignored -> french ? "un modèle commun" : "a common template";
                    default -> french ? "une liste de choix" : "a list to choose from";
                };
        };
        return way + with(other, lang);
    }

    private String range(Candidate other) {
        String words = InWords.standard(other.standard(), distribution.kind(), lang);
        String phrase = bounds(other.standard(), words, french);
        return phrase.equals(words) ? (french ? "une limite d'" : "a limit of ") + words : phrase;
    }

    private static String number(long number, Lang lang) {
        return InWords.number((double) number, lang);
    }
}
