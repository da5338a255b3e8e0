package org.diapason.studio.kit;

import java.util.List;
import org.diapason.core.harmony.InWords;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.codec.Shape.Line.Sort;
import org.jspecify.annotations.Nullable;

/** Makes the fields of one line, each with the input that helps most in writing it. */
record LineWriting(Voice voice, Lists lists) {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    Part.Line line(Head head, Ask ask, Codec<?> codec, String value, Options options) {
        Shape shape = codec.shape();
        Head helped = helped(head, ask, codec, !options.isEmpty());
        return new Part.Line(
                helped,
                value,
                type(shape, value),
                mode(shape),
                null,
                options.isEmpty() ? null : lists.id(ask.word(), options),
                ask.hint()
                        .map(Hint::autocomplete)
                        .filter(each -> !each.equals("off"))
                        .orElse(null));
    }

    /** An input of days shows nothing of what is no day, and one of a line joins several: neither may lose a word. */
    private static String type(Shape shape, String value) {
        if (value.contains("\n")) {
            return "textarea";
        }
        return switch (shape) {
            case Shape.Day _ -> value.isEmpty() || value.matches(DAY) ? "date" : "text";
            case Shape.Line(Sort sort) when sort == Sort.WEB -> "url";
            default -> "text";
        };
    }

    private static @Nullable String mode(Shape shape) {
        return switch (shape) {
            case Shape.Figure(var _, var _, boolean whole) -> whole ? "numeric" : "decimal";
            default -> null;
        };
    }

    private Head helped(Head head, Ask ask, Codec<?> codec, boolean hasList) {
        String help = String.join(
                " ",
                List.of(
                                voice.sentence(voice.capital(head.help())),
                                ask.hint().flatMap(Hint::help).isPresent() || hasList ? "" : form(codec),
                                usual(ask))
                        .stream()
                        .filter(words -> !words.isEmpty())
                        .toList());
        return new Head(
                head.id(), head.name(), head.label(), help, head.error(), head.required(), head.focus(), head.rival());
    }

    /** How the value is written, where its name does not say so. */
    private String form(Codec<?> codec) {
        return switch (codec.shape()) {
            case Shape.Amount _ ->
                voice.in(
                        "Par exemple 3, 3-5, ou 3+ pour « au moins 3 ».",
                        "For example 3, 3-5, or 3+ for “at least 3”.");
            case Shape.Figure(double _, double most, boolean whole)
            when most == 1 && !whole -> voice.in("Par exemple 0,4 ou 40\u00a0%.", "For example 0.4 or 40%.");
            case Shape.Figure(double least, double most, boolean whole)
            when most < 100_000 ->
                (whole
                                ? voice.in("Un nombre entier de ", "A whole number from ")
                                : voice.in("Un nombre de ", "A number from "))
                        + InWords.number(least, voice.lang())
                        + voice.in(" à ", " to ")
                        + InWords.number(most, voice.lang())
                        + ".";
            case Shape.Line(Sort sort)
            when sort == Sort.WEB -> voice.in("Elle commence par https://.", "It begins with https://.");
            case Shape.Line(Sort sort)
            when sort == Sort.CODE -> voice.in("Lettres et chiffres, sans espace.", "Letters and digits, no spaces.");
            case Shape.Line(Sort sort)
            when sort == Sort.LANG -> voice.in("Par exemple fr ou en.", "For example fr or en.");
            default -> "";
        };
    }

    private String usual(Ask ask) {
        String usual = Shown.text(ask.usual());
        return usual.isEmpty() ? "" : voice.in("D'ordinaire : ", "Usual: ") + figure(usual) + ".";
    }

    /** A number as the reader writes it. */
    private String figure(String words) {
        return words.matches("[0-9]{1,9}([.][0-9]{1,9})?")
                ? InWords.number(Double.parseDouble(words), voice.lang())
                : words;
    }
}
