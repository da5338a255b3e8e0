package org.diapason.core.toolkit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;

/** Figures, dates, names and sentences that are the same in both languages but for the words. */
final class Wording {

    private Wording() {}

    /** A sentence made for each language in turn. */
    static Text each(Function<Lang, String> sentence) {
        return Text.both(sentence.apply(Lang.FR), sentence.apply(Lang.EN));
    }

    /** The words of this language. */
    static String in(Lang lang, String french, String english) {
        return lang.equals(Lang.FR) ? french : english;
    }

    static String date(LocalDate day, Lang lang) {
        return InWords.date(day, lang);
    }

    static Text date(LocalDate day) {
        return each(lang -> InWords.date(day, lang));
    }

    static Fact<Text> date(Fact<LocalDate> day) {
        return day.map(Wording::date);
    }

    static Fact<Text> hours(Fact<Range> hours) {
        return hours.map(range -> each(lang -> InWords.hours(range, lang)));
    }

    /** Hours that were worked out, to the nearest half: a finer figure would promise more than it knows. */
    static Fact<Text> about(Fact<Range> hours) {
        return hours(hours.map(range -> range.isBounded()
                ? Range.of(half(range.low()), half(range.high()))
                : Range.atLeast(half(range.low()))));
    }

    /** So much time as somebody would say it: 35 min, 1 h 30; to five minutes, from an hour on to the half hour. */
    static Text time(double hours) {
        long minutes = Math.max(5, 5 * Math.round(hours * 12));
        return minutes(minutes < 60 ? minutes : Math.round(60 * half(hours)));
    }

    /** Minutes as hours and minutes: 45 min, 2 h, 1 h 30. */
    static Text minutes(long minutes) {
        String whole = minutes < 60 ? "" : minutes / 60 + "\u00a0h";
        long rest = minutes % 60;
        return each(lang -> rest == 0 && minutes > 0
                ? whole
                : minutes < 60 ? rest + "\u00a0min" : whole + "\u00a0" + rest + in(lang, "", "\u00a0min"));
    }

    private static double half(double hours) {
        return Math.rint(hours * 2) / 2;
    }

    /** A role; the built-in process models name theirs in both languages, French first. */
    static Text role(String role) {
        String[] both = role.split(" · ", 2);
        return both.length == 2 ? Text.both(both[0], both[1]) : same(role);
    }

    static Fact<Text> weeks(Fact<Range> weeks) {
        return weeks.map(range -> each(lang -> InWords.weeks(range, lang)));
    }

    static Text number(double amount) {
        return each(lang -> InWords.number(amount, lang));
    }

    static Text percent(double share) {
        return each(lang -> InWords.percent(share, lang));
    }

    /** What a code is called, with a capital to begin with. */
    static Text name(Code code) {
        return each(lang -> capital(InWords.name(code, lang)));
    }

    static Fact<Text> name(Fact<Code> code) {
        return code.map(Wording::name);
    }

    /** What several codes are called, in a row. */
    static Text names(Collection<Code> codes) {
        return each(lang -> capital(InWords.list(
                codes.stream().map(code -> InWords.name(code, lang)).toList(), lang)));
    }

    /** Several codes as they stand. */
    static Text codes(Collection<Code> codes) {
        return each(lang -> InWords.list(codes.stream().map(Code::value).toList(), lang));
    }

    /** Words that are the same in every language: a name, a code, an address. */
    static Text same(String words) {
        return Text.both(words, words);
    }

    static Fact<Text> same(Fact<String> words) {
        return words.map(Wording::same);
    }

    static Fact<Text> yesNo(Fact<Boolean> stated) {
        return stated.map(yes -> yes ? Text.both("Oui", "Yes") : Text.both("Non", "No"));
    }

    /** The codes that stand before a text, as in “PE-1 · Explain the role of gluten”, in each of its languages. */
    static Text coded(Code code, Text words) {
        return mapped(words, each -> code + " · " + each);
    }

    /** The same text, changed in each of its languages. */
    static Text mapped(Text text, Function<String, String> change) {
        return mapped(text, (lang, each) -> change.apply(each));
    }

    /** The same text, changed in each of its languages as that language wants it. */
    static Text mapped(Text text, BiFunction<Lang, String, String> change) {
        Map<Lang, String> words = new LinkedHashMap<>();
        text.words().forEach((lang, each) -> words.put(lang, change.apply(lang, each)));
        return new Text(words, text.lagging());
    }

    /** The languages by name. */
    static Text languages(List<Lang> languages) {
        return each(lang -> capital(InWords.list(
                languages.stream()
                        .map(each -> InWords.name(Code.of(each.base().tag()), lang))
                        .toList(),
                lang)));
    }

    /** So many things: 1 séance, 3 séances. */
    static Text count(int number, String one, String several, String oneInEnglish, String severalInEnglish) {
        return each(lang -> InWords.number(number, lang)
                + '\u00a0'
                + (lang.equals(Lang.FR) ? number < 2 ? one : several : number == 1 ? oneInEnglish : severalInEnglish));
    }

    /** With a capital to begin with. */
    static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }
}
