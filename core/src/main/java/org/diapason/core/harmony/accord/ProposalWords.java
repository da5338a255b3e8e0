package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.InWords;

/** The evidence for a proposal and its price, in one sentence. */
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

    /** What a candidate asks, as a reader would say it: a range of 0 to 5 with 2 deviations. */
    static String phrase(Candidate candidate, ElementKind kind, Lang lang) {
        boolean french = lang.equals(Lang.FR);
        String standard = InWords.standard(candidate.standard(), kind, lang);
        long deviating = candidate.deviating();
        String with = deviating == 0
                ? ""
                : french
                        ? " avec " + number(deviating, lang) + (deviating > 1 ? " écarts" : " écart")
                        : " with " + number(deviating, lang) + (deviating > 1 ? " deviations" : " deviation");
        return (french ? french(candidate, standard, kind) : english(candidate, standard, kind)) + with;
    }

    /** Each begins with un or une, so that it can stand behind "qu'". */
    private static String french(Candidate candidate, String standard, ElementKind kind) {
        return switch (candidate.form()) {
            case UNIFORM -> "une norme uniforme (" + standard + ")";
            case UNIFORM_WITH_LATITUDE ->
                "une norme (" + standard + ") avec une latitude (" + latitude(candidate, kind, Lang.FR) + ")";
            case BOUNDED ->
                switch (candidate.standard()) {
                    case Standard.InRange ignored -> "une fourchette (" + standard + ")";
                    case Standard.MustInclude ignored -> "un minimum commun (" + standard + ")";
                    case Standard.InOrder ignored -> "un modèle de parties (" + standard + ")";
                    default -> "un choix (" + standard + ")";
                };
            case FREE -> "une liberté entière";
        };
    }

    private static String english(Candidate candidate, String standard, ElementKind kind) {
        return switch (candidate.form()) {
            case UNIFORM -> "uniform at " + standard;
            case UNIFORM_WITH_LATITUDE -> standard + " with latitude for " + latitude(candidate, kind, Lang.EN);
            case BOUNDED ->
                switch (candidate.standard()) {
                    case Standard.InRange ignored -> "a range of " + standard;
                    case Standard.MustInclude ignored -> "a common least of " + standard;
                    case Standard.InOrder ignored -> "a template of " + standard;
                    default -> "a choice of " + standard;
                };
            case FREE -> "leaving it free";
        };
    }

    private static String latitude(Candidate candidate, ElementKind kind, Lang lang) {
        return candidate
                .latitude()
                .map(room -> InWords.standard(room, kind, lang))
                .orElse("");
    }

    private String sentence(Fact<Candidate> chosen, List<Candidate> others, Proposal.Strength strength) {
        List<String> clauses = new ArrayList<>();
        if (chosen instanceof Fact.Stated<Candidate>(Candidate best)) {
            clauses.add(evidence(best));
            outliers(best, clauses);
            silence(clauses);
            clauses.add(price(best, others, strength));
        } else {
            clauses.add(found());
            silence(clauses);
            clauses.add(french ? "trop peu pour proposer quoi que ce soit" : "too little to propose anything");
        }
        String label = distribution.kind().label().show(lang);
        return french
                ? label + "\u00a0: " + String.join("\u00a0; ", clauses) + "."
                : label + ": " + String.join("; ", clauses) + ".";
    }

    private String evidence(Candidate best) {
        long stated = distribution.stated();
        String fitting = number(stated - best.deviating(), lang) + (french ? " sur " : " of ") + number(stated, lang);
        String standard = InWords.standard(best.standard(), distribution.kind(), lang);
        return switch (best.form()) {
            case FREE -> found();
            case UNIFORM -> fitting + (french ? " énoncent " : " have ") + standard;
            case BOUNDED -> fitting + (french ? " respectent " : " fit ") + standard;
            case UNIFORM_WITH_LATITUDE ->
                number(keeping(best), lang)
                        + (french ? " sur " : " of ")
                        + number(stated, lang)
                        + (french ? " énoncent " : " have ")
                        + standard
                        + (french ? ", et " : ", and ")
                        + number(stated - best.deviating() - keeping(best), lang)
                        + (french ? " s'en approchent : " : " come near: ").replace(" :", "\u00a0:")
                        + latitude(best, distribution.kind(), lang);
        };
    }

    private long keeping(Candidate best) {
        return distribution.found().stream()
                .filter(found -> best.standard().judge(found.value()) == org.diapason.core.framework.Fit.FITS)
                .mapToLong(Distribution.Found::times)
                .sum();
    }

    private String found() {
        long stated = distribution.stated();
        int different = distribution.found().size();
        if (stated == 0) {
            return french ? "personne n'en dit rien" : "nobody says anything";
        }
        return french
                ? number(stated, lang)
                        + (stated > 1 ? " énoncent " : " énonce ")
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
                    named.add(name + (french ? " énonce " : " has ") + value(found.value()));
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
                            : number(silent, lang) + (silent > 1 ? " say nothing" : " says nothing"));
        }
    }

    private String price(Candidate best, List<Candidate> others, Proposal.Strength strength) {
        ElementKind kind = distribution.kind();
        String proposed = phrase(best, kind, lang);
        if (strength == Proposal.Strength.FEW) {
            return french
                    ? proposed + ", à confirmer, car moins de cinq l'énoncent"
                    : proposed + ", to be confirmed, as fewer than five state it";
        }
        if (others.isEmpty()) {
            return proposed;
        }
        String other = phrase(others.getFirst(), kind, lang);
        if (strength == Proposal.Strength.CLOSE) {
            return french
                    ? proposed + ", mais " + other + " ferait aussi bien"
                    : proposed + ", but " + other + " would do as well";
        }
        return french
                ? proposed + " coûte moins à énoncer qu'" + other
                : proposed + " costs less to state than " + other;
    }

    private String value(Value value) {
        boolean none = value instanceof Value.Amount(Range range) && range.high() == 0;
        return none ? (french ? "0" : "none") : InWords.value(value, distribution.kind(), lang);
    }

    private static String number(long number, Lang lang) {
        return InWords.number((double) number, lang);
    }
}
