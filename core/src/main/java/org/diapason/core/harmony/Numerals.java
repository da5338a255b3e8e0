package org.diapason.core.harmony;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Lang;

/**
 * Numbers and dates as French and English Canada write them; by hand, so that a report reads the same on every Java
 * whatever locale data it carries.
 */
final class Numerals {

    private static final List<String> MOIS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final double MOST_HUNDREDTHS = 0x1p53;

    private Numerals() {}

    static String number(double amount, Lang lang) {
        if (Double.isInfinite(amount) || Double.isNaN(amount)) {
            return "∞";
        }
        String plain = plain(amount);
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = grouped(whole, InWords.isFrench(lang) ? '\u00a0' : ',');
        return point < 0 ? grouped : grouped + (InWords.isFrench(lang) ? ',' : '.') + plain.substring(point + 1);
    }

    /**
     * At most two decimals, half up. The first BigDecimal of a process makes the JDK build its powers of five, which
     * would be a twentieth of a short command; it is left to the amounts whose hundredths a double does not hold.
     */
    private static String plain(double amount) {
        double hundredths = Math.abs(amount) * 100;
        if (hundredths > MOST_HUNDREDTHS) {
            return new BigDecimal(amount).setScale(0, RoundingMode.HALF_UP).toPlainString();
        }
        // 1.005 times 100 falls just short of the half that its reader sees.
        long rounded = Math.round(hundredths + 2 * Math.ulp(hundredths));
        String whole = (amount < 0 && rounded > 0 ? "-" : "") + rounded / 100;
        long rest = rounded % 100;
        if (rest == 0) {
            return whole;
        }
        return whole + '.' + rest / 10 + (rest % 10 == 0 ? "" : Long.toString(rest % 10));
    }

    static String date(LocalDate day, Lang lang) {
        int month = day.getMonthValue() - 1;
        if (InWords.isFrench(lang)) {
            String number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
            return number + '\u00a0' + MOIS.get(month) + ' ' + day.getYear();
        }
        return MONTHS.get(month) + '\u00a0' + day.getDayOfMonth() + ", " + day.getYear();
    }

    private static String grouped(String whole, char separator) {
        int first = whole.startsWith("-") ? 1 : 0;
        StringBuilder out = new StringBuilder(whole.length() + 3);
        for (int i = 0; i < whole.length(); i++) {
            if (i > first && (whole.length() - i) % 3 == 0) {
                out.append(separator);
            }
            out.append(whole.charAt(i));
        }
        return out.toString();
    }
}
