package org.diapason.core.harmony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;

/** Amounts, values and standards as a reader of French or English sees them: 5 à 7,5 h, 5 to 7.5 h. */
public final class InWords {

    private static final String HOURS = "hours";
    private static final String WEEKS = "weeks";

    private InWords() {}

    /** A number with at most two decimals: 7,5 or 7.5. */
    public static String number(double amount, Lang lang) {
        return Numerals.number(amount, lang);
    }

    /** A share of one as a percentage: 80 % or 80%. */
    public static String percent(double share, Lang lang) {
        return number(Math.rint(share * 100), lang) + (isFrench(lang) ? "\u00a0%" : "%");
    }

    /** An amount without its unit: 3, 5 à 7,5, au moins 35. */
    public static String range(Range range, Lang lang) {
        if (range.isExact()) {
            return number(range.low(), lang);
        }
        if (!range.isBounded()) {
            return pick(lang, "au moins ", "at least ") + number(range.low(), lang);
        }
        if (range.low() == 0) {
            return pick(lang, "au plus ", "at most ") + number(range.high(), lang);
        }
        return number(range.low(), lang) + pick(lang, " à ", " to ") + number(range.high(), lang);
    }

    /** An amount of hours: 5 à 7,5 h. */
    public static String hours(Range hours, Lang lang) {
        return range(hours, lang) + "\u00a0h";
    }

    /** An amount of hours, or the word that says nobody stated it. */
    public static String hours(Fact<Range> hours, Lang lang) {
        return hours instanceof Fact.Stated<Range>(Range stated) ? hours(stated, lang) : unknown(lang);
    }

    /** An amount of weeks: 2 semaines. */
    public static String weeks(Range weeks, Lang lang) {
        double most = weeks.isBounded() ? weeks.high() : weeks.low();
        boolean one = isFrench(lang) ? most < 2 : most == 1;
        return range(weeks, lang) + '\u00a0' + pick(lang, "semaine", "week") + (one ? "" : "s");
    }

    /** A day: 1er mars 2026, March 1, 2026. */
    public static String date(LocalDate day, Lang lang) {
        return Numerals.date(day, lang);
    }

    /** Several things in a row: a, b et c. */
    public static String list(Collection<String> items, Lang lang) {
        return joined(items, pick(lang, " et ", " and "));
    }

    /** A choice between several things: a, b ou c. */
    public static String either(Collection<String> items, Lang lang) {
        return joined(items, pick(lang, " ou ", " or "));
    }

    /** Words that somebody else wrote, in the quotation marks of the language. */
    public static String quote(String words, Lang lang) {
        return pick(lang, "«\u00a0", "“") + words + pick(lang, "\u00a0»", "”");
    }

    /** The word for what nobody stated. */
    public static String unknown(Lang lang) {
        return pick(lang, "inconnu", "unknown");
    }

    /** What a code is called. */
    public static String name(Code code, Lang lang) {
        return Vocabulary.name(code).show(lang);
    }

    /** What a micro-credential states for an element, or the word that says that it states nothing. */
    public static String value(Fact<Value> value, ElementKind kind, Lang lang) {
        return value instanceof Fact.Stated<Value>(Value stated) ? value(stated, kind, lang) : unknown(lang);
    }

    /** What a micro-credential states for an element. */
    public static String value(Value value, ElementKind kind, Lang lang) {
        return switch (value) {
            case Value.Amount(Range range) -> amount(range, kind, lang);
            case Value.Choices(Set<Code> codes) ->
                codes.isEmpty() ? pick(lang, "aucun", "none") : list(names(codes, lang), lang);
            case Value.Sequences(List<List<Code>> each) -> sequences(each, lang);
            case Value.Statement(var words) -> words.show(lang);
            case Value.Evidence(List<Source> sources) ->
                sources.isEmpty() ? pick(lang, "aucune preuve", "no evidence") : list(titles(sources, lang), lang);
        };
    }

    /** What a framework asks of an element. */
    public static String standard(Standard standard, ElementKind kind, Lang lang) {
        return switch (standard) {
            case Standard.InRange(Range range) -> amount(range, kind, lang);
            case Standard.OneOf(Set<Code> choices) -> either(names(choices, lang), lang);
            case Standard.MustInclude(Set<Code> codes) ->
                pick(lang, "au moins ", "at least ") + list(names(codes, lang), lang);
            case Standard.InOrder(var template) -> slots(template.slots(), lang);
            case Standard.Described(var words) -> words.show(lang);
            case Standard.Attested(var what) -> pick(lang, "une preuve\u00a0: ", "evidence: ") + what.show(lang);
            case Standard.Free() -> pick(lang, "libre", "free");
        };
    }

    static boolean isFrench(Lang lang) {
        return lang.tag().equals("fr") || lang.tag().startsWith("fr-");
    }

    private static String pick(Lang lang, String french, String english) {
        return isFrench(lang) ? french : english;
    }

    private static String amount(Range range, ElementKind kind, Lang lang) {
        return switch (kind.measure().value()) {
            case HOURS -> hours(range, lang);
            case WEEKS -> weeks(range, lang);
            default -> range(range, lang);
        };
    }

    private static String sequences(List<List<Code>> each, Lang lang) {
        Set<String> different = new LinkedHashSet<>();
        for (List<Code> parts : each) {
            different.add(parts.isEmpty() ? pick(lang, "aucune partie", "no parts") : arrows(names(parts, lang)));
        }
        return different.isEmpty() ? pick(lang, "aucun module", "no modules") : String.join("\u00a0; ", different);
    }

    private static String slots(List<Slot> slots, Lang lang) {
        List<String> names = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            String name = slot.name().map(text -> text.show(lang)).orElse(name(slot.code(), lang));
            names.add(
                    switch (slot.presence()) {
                        case REQUIRED -> name;
                        case OPTIONAL -> "(" + name + ")";
                        case FORBIDDEN -> pick(lang, "sans ", "no ") + name;
                    });
        }
        return arrows(names);
    }

    private static String arrows(List<String> names) {
        return String.join(" → ", names);
    }

    private static List<String> names(Collection<Code> codes, Lang lang) {
        List<String> names = new ArrayList<>(codes.size());
        codes.forEach(code -> names.add(name(code, lang)));
        return names;
    }

    private static List<String> titles(List<Source> sources, Lang lang) {
        List<String> titles = new ArrayList<>(sources.size());
        for (Source source : sources) {
            titles.add(
                    source.title().map(text -> text.show(lang)).or(source.url()).orElse(unknown(lang)));
        }
        return titles;
    }

    private static String joined(Collection<String> items, String last) {
        StringBuilder out = new StringBuilder();
        int left = items.size();
        for (String item : items) {
            out.append(item);
            left--;
            out.append(left > 1 ? ", " : left == 1 ? last : "");
        }
        return out.toString();
    }
}
