package org.diapason.studio.kit;

import java.util.Locale;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Vocabulary;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Shape;
import org.diapason.formats.edit.Known;
import org.diapason.formats.edit.Wording;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Trouble;

/** How a form speaks: the words of its page. */
record Voice(Say say) {

    Lang lang() {
        return say.lang();
    }

    String in(String french, String english) {
        return say.in(french, english);
    }

    String words(Text text) {
        return text.show(lang());
    }

    /** The same with a capital. */
    String capital(String words) {
        return Wording.capital(words);
    }

    /** A sentence that ends as sentences do. */
    String sentence(String words) {
        return words.isEmpty() || ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }

    String notStated() {
        return capital(say.notStated());
    }

    /** What an entry of a closed list is called. */
    String option(Shape.Option option) {
        return capital(option.label()
                .or(() -> Optional.of(option.word())
                        .filter(Code::isCode)
                        .map(Code::of)
                        .flatMap(Vocabulary::find))
                .map(this::words)
                .orElse(option.word()));
    }

    /** A thing that a field may refer to: its code and its title. */
    String known(Known thing) {
        return thing.title()
                .flatMap(new Wording(lang())::words)
                .map(title -> thing.code() + " – " + title)
                .orElse(thing.code().value());
    }

    /** A value in words. */
    String value(Optional<Node> node, Codec<?> codec) {
        return new Wording(lang()).value(node, Optional.of(codec));
    }

    /** What a language is called. */
    String language(String tag) {
        return new Wording(lang()).language(tag);
    }

    String notCode(String words) {
        return in("« " + words + " » n'est pas un code.", "“" + words + "” is not a code.");
    }

    String codeTaken(String code) {
        return in("Le code « " + code + " » est déjà pris.", "The code “" + code + "” is already taken.");
    }

    /** The same where the field is out of sight: with its name before it. */
    String named(String label, String words) {
        boolean bare = !label.isEmpty() && !words.startsWith(label);
        return bare
                ? label + in(" : ", ": ") + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    /** What is wrong with a field, and how to mend it, as the person who fills it in can do it. */
    String trouble(Trouble trouble) {
        return switch (trouble.fault()) {
            case MISSING_FIELD -> in("Ce champ doit être rempli.", "This field must be filled in.");
            case UNKNOWN_FIELD -> words(trouble.message());
            default -> capital(words(trouble.message())) + " " + words(trouble.mend());
        };
    }
}
