package org.diapason.formats.codec;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Scalar;

/** The plain words in which troubles speak of fields and values. */
final class Words {

    private static final int LONGEST_QUOTE = 40;

    private Words() {}

    /** A sentence in both languages, each half made from the words of its own language. */
    static Text sentence(String french, Text one, String frenchAfter, String english, String englishAfter) {
        return Text.both(french + one.show(Lang.FR) + frenchAfter, english + one.show(Lang.EN) + englishAfter);
    }

    /** The same with the name of the field before it. */
    static Text of(Text field, Text sentence) {
        return Text.both(
                field.show(Lang.FR) + " : " + sentence.show(Lang.FR),
                field.show(Lang.EN) + ": " + sentence.show(Lang.EN));
    }

    /** One expectation or another. */
    static Text or(List<Text> all) {
        return Text.both(join(all, Lang.FR, " ou "), join(all, Lang.EN, " or "));
    }

    /** These keys or choices, quoted. */
    static Text list(List<String> all) {
        return Text.both(
                String.join(", ", all.stream().map(each -> "« " + each + " »").toList()),
                String.join(", ", all.stream().map(each -> "“" + each + "”").toList()));
    }

    static Text quote(String text) {
        String cut = text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_QUOTE))) + "…";
        return list(List.of(cut.replace('\n', ' ')));
    }

    /** What stands in the file, in words. */
    static Text found(Node node) {
        return switch (node) {
            case Node.Sequence ignored -> Text.both("une liste", "a list");
            case Node.Mapping ignored -> Text.both("un groupe de champs", "a group of fields");
            case Scalar scalar -> found(scalar);
        };
    }

    private static Text found(Scalar scalar) {
        return switch (scalar.kind()) {
            case NUMBER -> Text.both("le nombre " + scalar.text(), "the number " + scalar.text());
            case BOOLEAN -> Text.both("le oui-non " + scalar.text(), "the yes-or-no " + scalar.text());
            case STRING -> sentence("le texte ", quote(scalar.text()), "", "the text ", "");
            case NULL, UNREADABLE -> Text.both("rien", "nothing");
        };
    }

    private static String join(List<Text> all, Lang lang, String or) {
        List<String> words =
                all.stream().map(each -> each.show(lang)).distinct().toList();
        if (words.size() == 1) {
            return words.getFirst();
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + or + words.getLast();
    }
}
