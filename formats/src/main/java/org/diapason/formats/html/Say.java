package org.diapason.formats.html;

import java.time.LocalDate;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.InWords;

/**
 * The voice of a page: picks the reader's language, writes figures its way, and marks what it had to say in another.
 *
 * @param lang the language of the page, French or English
 */
public record Say(Lang lang) {

    private static final char NBSP = '\u00a0';

    /** The voice for readers of this language; of any but French and English, in English. */
    public static Say to(Lang lang) {
        return new Say(lang.base().equals(Lang.FR) || lang.base().equals(Lang.EN) ? lang : Lang.EN);
    }

    /** The words for this page; French ones get the spaces that do not break. */
    public String in(String french, String english) {
        return isFrench() ? typeset(french) : english;
    }

    /** Whether the page is in French. */
    public boolean isFrench() {
        return lang.base().equals(Lang.FR);
    }

    /** A text of the series, with its language where that is not the page's. */
    public Said text(Text text) {
        if (text.speaks(lang)) {
            return Said.here(text.show(lang));
        }
        return new Said(text.show(lang), text.source().tag());
    }

    /** A text of the series, or the word for what nobody stated. */
    public Said text(Fact<Text> text) {
        return text instanceof Fact.Stated<Text>(Text stated) ? text(stated) : Said.here(notStated());
    }

    /** The word for what nobody stated. */
    public String notStated() {
        return in("non précisé", "not stated");
    }

    /** What a framework asks of an element. */
    public Said standard(Standard standard, ElementKind kind) {
        return switch (standard) {
            case Standard.Described(Text words) -> text(words);
            case Standard.Attested(Text what) -> text(what);
            default -> Said.here(InWords.standard(standard, kind, lang));
        };
    }

    /** What a micro-credential states for an element. */
    public Said value(Fact<Value> value, ElementKind kind) {
        return switch (value) {
            case Fact.Stated<Value>(Value.Statement(Text words)) -> text(words);
            case Fact.Stated<Value>(Value stated) -> Said.here(InWords.value(stated, kind, lang));
            case Fact.Silent<Value> ignored -> Said.here(notStated());
        };
    }

    /** Hours, or the words for what nobody stated. */
    public String hours(Fact<Range> hours) {
        return hours instanceof Fact.Stated<Range>(Range stated) ? InWords.hours(stated, lang) : notStated();
    }

    /** Hours that were added up, to a tenth: more would pretend to know. */
    public String computed(Fact<Range> hours) {
        return hours(hours.map(Say::tenths));
    }

    private static Range tenths(Range hours) {
        double low = Math.rint(10 * hours.low()) / 10;
        return hours.isBounded() ? Range.of(low, Math.rint(10 * hours.high()) / 10) : Range.atLeast(low);
    }

    /** A day, written out. */
    public String date(LocalDate day) {
        return InWords.date(day, lang);
    }

    /** A share of one as a percentage, or that one cannot tell. */
    public String share(Fact<Double> share) {
        return share instanceof Fact.Stated<Double>(Double stated)
                ? InWords.percent(stated, lang)
                : in("on ne peut pas le dire", "cannot tell");
    }

    /** A number of things: 1 écart, 3 écarts. */
    public String count(int number, String one, String several, String oneInEnglish, String severalInEnglish) {
        boolean single = isFrench() ? number < 2 : number == 1;
        return InWords.number(number, lang) + NBSP + (single ? in(one, oneInEnglish) : in(several, severalInEnglish));
    }

    private static String typeset(String french) {
        StringBuilder set = new StringBuilder(french);
        for (int i = 0; i + 1 < set.length(); i++) {
            if (set.charAt(i) == ' '
                    && (":;!?»%".indexOf(set.charAt(i + 1)) >= 0 || (i > 0 && set.charAt(i - 1) == '«'))) {
                set.setCharAt(i, NBSP);
            }
        }
        return set.toString();
    }
}
