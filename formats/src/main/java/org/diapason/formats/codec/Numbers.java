package org.diapason.formats.codec;

import java.math.BigDecimal;
import java.util.Set;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;

/** Numbers between bounds. */
final class Numbers {

    private static final int LONGEST = 40;

    private Numbers() {}

    static Codec<Integer> whole(int least, int most) {
        Text expects = Text.both(
                "un nombre entier de " + least + " à " + most, "a whole number from " + least + " to " + most);
        return new ScalarCodec<>(
                new Shape.Figure(least, most, true),
                expects,
                Set.of(Kind.NUMBER),
                text -> whole(text, least, most, expects),
                value -> Node.number(value.toString()),
                Schemas.type(
                        "integer",
                        Schemas.number("minimum", Integer.toString(least)),
                        Schemas.number("maximum", Integer.toString(most))),
                noQuotes(Integer.toString(least)));
    }

    static Codec<Double> decimal(double least, double most) {
        String low = plain(least);
        String high = plain(most);
        Text expects = Text.both("un nombre de " + low + " à " + high, "a number from " + low + " to " + high);
        return new ScalarCodec<>(
                new Shape.Figure(least, most, false),
                expects,
                Set.of(Kind.NUMBER),
                text -> within(text, least, most, expects),
                value -> Node.number(plain(value)),
                Schemas.type("number", Schemas.number("minimum", low), Schemas.number("maximum", high)),
                noQuotes(low));
    }

    /** The digits of a number without a power of ten and without needless zeros. */
    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        String digits = Double.toString(value);
        return digits.indexOf('E') < 0 ? digits : new BigDecimal(digits).toPlainString();
    }

    private static Parsed<Integer> whole(String text, int least, int most, Text expects) {
        Parsed<Double> number = within(text, least, most, expects);
        if (number instanceof Parsed.Slip<Double> slip) {
            return new Parsed.Slip<>(slip.fault(), slip.message(), slip.mend());
        }
        double value = ((Parsed.Value<Double>) number).value();
        return value == Math.rint(value)
                ? Parsed.of((int) value)
                : Parsed.not(text, expects, Sentences.write(Integer.toString((int) value)));
    }

    private static Parsed<Double> within(String text, double least, double most, Text expects) {
        double value = text.length() > LONGEST ? Double.NaN : Double.parseDouble(text);
        if (value >= least && value <= most) {
            return Parsed.of(value);
        }
        return new Parsed.Slip<>(
                Fault.OUT_OF_BOUNDS,
                Sentences.isNot(text, expects),
                Text.both("Vérifiez l'ordre de grandeur.", "Check the order of magnitude."));
    }

    private static Text noQuotes(String example) {
        return Text.both(
                "Écrivez le nombre seul, sans guillemets ni unité, avec un point décimal : " + example,
                "Write the number alone, without quotes or unit, with a decimal point: " + example);
    }
}
