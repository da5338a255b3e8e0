package org.diapason.studio.kit;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.tree.Node;

/** What somebody typed into a field of one line, as a series file would write it. */
final class Typed {

    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,15})?) ?%");

    private Typed() {}

    /** Digits stay the digits that were typed; a comma stands for a point, as in French, and 40 % for 0.4 in a share. */
    static Node node(String words, Codec<?> codec) {
        return switch (codec.shape()) {
            case Shape.Figure(double _, double most, boolean whole) -> {
                String typed = words.replace(',', '.').replace("\u00a0", "").replace("\u202f", "");
                String digits = !whole && most == 1 ? share(typed) : typed;
                yield digits.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?") ? Node.number(digits) : Node.string(words);
            }
            case Shape.YesNo _
            when words.equals("true") || words.equals("false") -> Node.bool(Boolean.parseBoolean(words));
            default -> Node.string(words);
        };
    }

    private static String share(String typed) {
        Matcher percent = PERCENT.matcher(typed);
        return percent.matches()
                ? new BigDecimal(percent.group(1))
                        .movePointLeft(2)
                        .stripTrailingZeros()
                        .toPlainString()
                : typed;
    }
}
