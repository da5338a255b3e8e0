package org.diapason.studio.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Vocabulary;
import org.diapason.formats.codec.Shape.Option;

/**
 * What a form should know of a field beyond its declaration.
 *
 * @param label its name, where the declared one does not fit the page
 * @param help what to know before filling it in, where the declared words do not fit the page
 * @param choices what to choose from, or to be offered
 * @param closed whether nothing but the choices may be written
 * @param autocomplete the purpose of the field, as HTML names it, where it asks for something about the person
 */
public record Hint(
        Optional<Text> label, Optional<Text> help, List<Option> choices, boolean closed, String autocomplete) {

    public Hint {
        choices = List.copyOf(choices);
    }

    private static final Hint NONE = new Hint(Optional.empty(), Optional.empty(), List.of(), false, "off");

    /** Another name for the field. */
    public static Hint label(Text label) {
        return NONE.named(label);
    }

    /** Words below its name. */
    public static Hint help(Text help) {
        return NONE.helped(help);
    }

    /** Nothing but these. */
    public static Hint choices(List<Option> choices) {
        return new Hint(NONE.label, NONE.help, choices, true, NONE.autocomplete);
    }

    /** These are offered; anything else may be written. */
    public static Hint offers(List<Option> choices) {
        return new Hint(NONE.label, NONE.help, choices, false, NONE.autocomplete);
    }

    /** These codes, with spaces between them, each by what it is called. */
    public static List<Option> called(String codes) {
        return Stream.of(codes.split(" ", -1))
                .map(code -> new Option(code, Optional.of(Vocabulary.name(Code.of(code)))))
                .toList();
    }

    /** The same with another name. */
    public Hint named(Text words) {
        return new Hint(Optional.of(words), help, choices, closed, autocomplete);
    }

    /** The same with these words below the name. */
    public Hint helped(Text words) {
        return new Hint(label, Optional.of(words), choices, closed, autocomplete);
    }

    /** The same for something about the person who fills in the form, such as name or email. */
    public Hint about(String purpose) {
        return new Hint(label, help, choices, closed, purpose);
    }
}
