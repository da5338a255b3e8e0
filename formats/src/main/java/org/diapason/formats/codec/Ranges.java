package org.diapason.formats.codec;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;
import org.diapason.formats.tree.Node.Scalar;

/** Amounts: 3, 3-5, 3+, at least 3, at most 5, in words of either language. */
final class Ranges {

    private static final List<String> AT_LEAST = List.of(">=", "≥", "at least", "au moins");
    private static final List<String> AT_MOST = List.of("<=", "≤", "at most", "au plus");
    private static final List<String> BETWEEN = List.of("-", "–", " to ", " à ");
    private static final int DIGITS = 9;
    private static final int DECIMALS = 6;
    private static final String NUMBER = "[0-9]{1," + DIGITS + "}([.,][0-9]{1," + DECIMALS + "})?";

    private static final Text EXPECTS =
            Text.both("une quantité (3, 3-5, 3+ pour « au moins 3 »)", "an amount (3, 3-5, 3+ for “at least 3”)");

    private static final Text MEND =
            Text.both("Écrivez 3, 1.5, 3-5 ou 3+, sans unité.", "Write 3, 1.5, 3-5 or 3+, without a unit.");

    static final Codec<Range> BRIEF = new ScalarCodec<>(
            new Shape.Amount(),
            EXPECTS,
            Set.of(Kind.NUMBER, Kind.STRING),
            Ranges::parse,
            Ranges::print,
            Schemas.anyOf(List.of(
                    Schemas.type(
                            "number",
                            Schemas.number("minimum", "0"),
                            Schemas.number("maximum", Numbers.plain(Range.LARGEST))),
                    Schemas.type("string", Schemas.text("pattern", pattern())))),
            MEND);

    private Ranges() {}

    private static String pattern() {
        String before = "(" + String.join("|", AT_LEAST) + "|" + String.join("|", AT_MOST) + ")";
        return "^ *(" + NUMBER + " *\\+?|" + NUMBER + "( *[-–] *| +to +| +à +)" + NUMBER + "|" + before + " *" + NUMBER
                + ") *$";
    }

    static Parsed<Range> parse(String written) {
        String text = strip(written);
        Optional<double[]> bounds = after(AT_LEAST, text)
                .map(low -> new double[] {low, Double.POSITIVE_INFINITY})
                .or(() -> after(AT_MOST, text).map(high -> new double[] {0, high}))
                .or(() -> plus(text))
                .or(() -> between(text));
        if (bounds.isEmpty()) {
            return Parsed.not(written, EXPECTS, MEND);
        }
        return range(bounds.get()[0], bounds.get()[1], written);
    }

    private static Parsed<Range> range(double low, double high, String written) {
        if (low > Range.LARGEST || high > Range.LARGEST && high != Double.POSITIVE_INFINITY) {
            Fault fault = isDigits(written) ? Fault.OUT_OF_BOUNDS : Fault.REFUSED_VALUE;
            return new Parsed.Slip<>(
                    fault,
                    Sentences.isNot(written, Text.both("une quantité vraisemblable", "a likely amount")),
                    Text.both("Vérifiez l'ordre de grandeur.", "Check the order of magnitude."));
        }
        if (high < low) {
            return new Parsed.Slip<>(
                    Fault.REFUSED_VALUE,
                    Sentences.isNot(
                            written, Text.both("du plus petit au plus grand", "from the smaller to the larger")),
                    Sentences.write(Numbers.plain(high) + "-" + Numbers.plain(low)));
        }
        return Parsed.of(Range.of(low, high));
    }

    private static Optional<Double> after(List<String> words, String text) {
        return words.stream()
                .filter(text::startsWith)
                .findFirst()
                .flatMap(word -> number(text.substring(word.length())));
    }

    private static Optional<double[]> plus(String text) {
        boolean open = text.endsWith("+");
        return number(open ? text.substring(0, text.length() - 1) : text)
                .map(low -> new double[] {low, open ? Double.POSITIVE_INFINITY : low});
    }

    private static Optional<double[]> between(String text) {
        for (String word : BETWEEN) {
            int at = text.indexOf(word);
            if (at > 0) {
                Optional<Double> low = number(text.substring(0, at));
                Optional<Double> high = number(text.substring(at + word.length()));
                return low.flatMap(from -> high.map(to -> new double[] {from, to}));
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> number(String text) {
        String digits = strip(text).replace(',', '.');
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "0" : digits.substring(point + 1);
        return isDigits(whole) && isDigits(rest) && whole.length() <= DIGITS && rest.length() <= DECIMALS
                ? Optional.of(Double.parseDouble(digits))
                : Optional.empty();
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    private static Scalar print(Range range) {
        String low = Numbers.plain(range.low());
        if (range.isExact()) {
            return Node.number(low);
        }
        return Node.string(range.isBounded() ? low + "-" + Numbers.plain(range.high()) : low + "+");
    }
}
