package org.diapason.formats.sheet;

import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.formats.intake.Plainly;

/** Makes codes from the words of cells. */
final class Naming {

    private static final int SHORT = 40;

    private Naming() {}

    /** The code as it stands, or with dashes for its spaces; none where it would be no code. */
    static Optional<Code> code(String words) {
        String plain = Plainly.clean(words);
        String dashed = plain.replace(' ', '-').replace('/', '-');
        return Code.isCode(dashed) && plain.length() <= Code.LONGEST ? Optional.of(Code.of(dashed)) : Optional.empty();
    }

    /** A readable code for a name, such as travail-d-equipe. */
    static Optional<Code> slug(String name) {
        String key = Plainly.key(name).replace(' ', '-');
        String cut = key.length() <= SHORT
                ? key
                : key.substring(0, key.lastIndexOf('-', SHORT) > 0 ? key.lastIndexOf('-', SHORT) : SHORT);
        return Code.isCode(cut) ? Optional.of(Code.of(cut)) : Optional.empty();
    }

    /** The code of the n-th thing of a micro-credential, behind its own code where it has one. */
    static Code nth(Optional<Code> owner, String letter, int number) {
        String own = owner.map(code -> code.value() + "-" + (letter.equals("O") ? "" : letter))
                        .orElse(letter)
                + number;
        return Code.of(own.length() <= Code.LONGEST ? own : letter + number);
    }

    /** The code behind its owner's, so that two micro-credentials can both number their outcomes from RA1. */
    static Code within(Optional<Code> owner, Code code) {
        String whole = owner.map(own -> own.value() + "-").orElse("") + code.value();
        boolean already =
                owner.isPresent() && code.value().startsWith(owner.get().value());
        return already || whole.length() > Code.LONGEST ? code : Code.of(whole);
    }

    /** The code that a sentence begins with, such as RA1 in « RA1 : Décrire », when it has one. */
    static Optional<Code> leading(String sentence) {
        int at = 0;
        while (at < sentence.length() && at < 5 && Character.isUpperCase(sentence.charAt(at))) {
            at++;
        }
        int letters = at;
        while (at < sentence.length() && at - letters < 3 && isCount(sentence.charAt(at))) {
            at++;
        }
        while (at > letters && sentence.charAt(at - 1) == '.') {
            at--;
        }
        boolean code = letters > 0 && at > letters && Character.isDigit(sentence.charAt(at - 1));
        int sign = at < sentence.length() && sentence.charAt(at) == '\u00A0' ? at + 1 : at;
        boolean ended = sign < sentence.length() && ":.)–-".indexOf(sentence.charAt(sign)) >= 0;
        return code && ended ? Optional.of(Code.of(sentence.substring(0, at))) : Optional.empty();
    }

    private static boolean isCount(char c) {
        return c >= '0' && c <= '9' || c == '.';
    }

    /** The sentence without the code that it begins with. */
    static String without(String sentence, Code code) {
        int at = code.value().length();
        while (at < sentence.length()
                && !Character.isLetterOrDigit(sentence.charAt(at))
                && "«“\"'(".indexOf(sentence.charAt(at)) < 0) {
            at++;
        }
        return sentence.substring(at);
    }
}
