package org.diapason.formats.intake;

import java.util.Locale;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;

/** Numbers in words about length: read within bounds, and written for people of either language. */
final class LengthNumbers {

    private static final int MOST_DIGITS = 12;

    private LengthNumbers() {}

    /** The number, or one beyond any likely amount where it has too many digits. */
    static double value(StringBuilder digits) {
        return digits.length() > MOST_DIGITS ? Range.LARGEST + 1 : Double.parseDouble(digits.toString());
    }

    /** An amount of a thing, such as 3 à 5 heures, in words. */
    static Text words(Range range, String french, String english) {
        String low = plain(range.low());
        String high = plain(range.high());
        if (!range.isBounded()) {
            return Text.both("au moins " + fr(low) + " " + french, "at least " + low + " " + english);
        }
        if (range.isExact()) {
            return Text.both(fr(low) + " " + french, low + " " + english);
        }
        return range.low() == 0
                ? Text.both("au plus " + fr(high) + " " + french, "at most " + high + " " + english)
                : Text.both(fr(low) + " à " + fr(high) + " " + french, low + " to " + high + " " + english);
    }

    private static String fr(String number) {
        return number.replace('.', ',');
    }

    private static String plain(double value) {
        String two = String.format(Locale.ROOT, "%.2f", value);
        int end = two.length();
        while (two.charAt(end - 1) == '0') {
            end--;
        }
        return two.substring(0, two.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
