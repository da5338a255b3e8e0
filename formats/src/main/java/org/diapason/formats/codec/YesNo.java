package org.diapason.formats.codec;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Kind;

/** Yes or no, written true or false. */
final class YesNo {

    private static final Text MEND =
            Text.both("Écrivez true (oui) ou false (non), sans guillemets.", "Write true or false, without quotes.");

    static final Codec<Boolean> YES_NO = new ScalarCodec<>(
            new Shape.YesNo(),
            Text.both("true (oui) ou false (non)", "true or false"),
            Set.of(Kind.BOOLEAN),
            text -> Parsed.of(isTrue(text)),
            Node::bool,
            Schemas.type("boolean"),
            MEND);

    /** A mark that is there or not. */
    static final Codec<Boolean> TRUE = new ScalarCodec<>(
            new Shape.Mark(),
            Text.both("true (oui)", "true"),
            Set.of(Kind.BOOLEAN),
            text -> isTrue(text) ? Parsed.of(true) : Choices.unknown(text, List.of("true")),
            Node::bool,
            Schemas.object(Node.entry("const", Node.bool(true))),
            MEND);

    private YesNo() {}

    private static boolean isTrue(String text) {
        return text.toLowerCase(Locale.ROOT).equals("true");
    }
}
