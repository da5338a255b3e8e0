package org.diapason.formats.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;

/** What is said to people about words on length. */
final class LengthSentences {

    static final Text TOO_LONG = Text.both(
            "C'est une phrase entière, non une durée\u00A0: rien n'en est tiré.",
            "This is prose rather than a length: nothing is taken from it.");

    static final Text UNCLEAR = Text.both(
            "Ces nombres se lisent de plusieurs façons\u00A0: la durée reste non précisée.",
            "These numbers can be read in several ways: the length stays unstated.");

    static final Text NEGATIVE = Text.both(
            "Une durée négative n'existe pas : rien n'en est tiré\u00a0; écrivez-la sans le signe moins.",
            "There is no negative length: nothing is taken from it; write it without the minus sign.");

    private LengthSentences() {}

    /** Why nothing can be told. */
    static Text why(LengthEvidence evidence) {
        if (evidence.isTorn(LengthUnit.HOURS)) {
            return Text.both(
                    "Plusieurs nombres d'heures sont écrits, sans total\u00A0: les heures restent non précisées.",
                    "Several amounts of hours are written, without a total: the hours stay unstated.");
        }
        if (evidence.hasRates()) {
            return Text.both(
                    "Il y a des heures par unité, mais non le nombre d'unités\u00A0: le total reste non précisé.",
                    "Hours a unit are written, but not how many units: the total stays unstated.");
        }
        if (evidence.has(LengthUnit.DAYS)) {
            return Text.both(
                    "Des jours ne disent pas combien d'heures\u00A0: la durée reste non précisée.",
                    "Days do not say how many hours: the length stays unstated.");
        }
        if (evidence.has(LengthUnit.CREDITS)) {
            return Text.both(
                    "Le système de crédits n'est pas nommé\u00A0: les heures restent non précisées.",
                    "The system of credits is not named: the hours stay unstated.");
        }
        return evidence.hasBare()
                ? Text.both(
                        "Il manque l'unité\u00A0: heures ou semaines\u00a0?", "The unit is missing: hours or weeks?")
                : Text.both("Aucune durée n'y est écrite.", "No length is written here.");
    }

    /** What was made of the words. */
    static Text told(
            LengthEvidence evidence,
            Optional<Range> hours,
            Optional<Range> weeks,
            Optional<Range> weekly,
            boolean converted) {
        List<Text> parts = new ArrayList<>();
        hours.ifPresent(range -> parts.add(hours(range)));
        weeks.ifPresent(range -> parts.add(weeks(range)));
        weekly.ifPresent(range -> parts.add(LengthNumbers.words(range, "h par semaine", "h a week")));
        if (weekly.isPresent() && hours.isEmpty()) {
            parts.add(Text.both("total non précisé, faute de semaines", "total unstated, for want of weeks"));
        }
        if (evidence.hasUnused()) {
            parts.add(Text.both(
                    "ce qui est entre parenthèses n'est pas utilisé", "what stands in parentheses is not used"));
        }
        if (converted) {
            parts.add(rule(evidence));
        } else if (evidence.isDoubtful()) {
            parts.add(Text.both("à vérifier", "to be checked"));
        }
        return Text.both(join(parts, Lang.FR), join(parts, Lang.EN));
    }

    static Text hours(Range range) {
        return LengthNumbers.words(range, "h", "h");
    }

    static Text product(Range weekly, Range weeks, Range total) {
        List<Text> parts =
                List.of(hours(total), LengthNumbers.words(weekly, "h par semaine", "h a week"), weeks(weeks));
        return Text.both(join(parts, Lang.FR), join(parts, Lang.EN));
    }

    private static Text weeks(Range range) {
        boolean one = range.isExact() && range.high() == 1;
        return one ? Text.both("1 semaine", "1 week") : LengthNumbers.words(range, "semaines", "weeks");
    }

    private static Text rule(LengthEvidence evidence) {
        if (evidence.has(LengthUnit.ECTS)) {
            return Text.both(
                    "à 25 à 30 h par crédit ECTS (Guide d'utilisation ECTS, 2015)",
                    "at 25 to 30 h an ECTS credit (ECTS Users' Guide, 2015)");
        }
        if (evidence.has(LengthUnit.CEU)) {
            return Text.both(
                    "à 10 h par unité d'éducation continue (ANSI/IACET)",
                    "at 10 h a continuing education unit (ANSI/IACET)");
        }
        return Text.both("d'après le calendrier", "by the calendar");
    }

    private static String join(List<Text> parts, Lang lang) {
        return String.join(", ", parts.stream().map(part -> part.show(lang)).toList());
    }
}
