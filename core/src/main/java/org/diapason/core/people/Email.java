package org.diapason.core.people;

import java.util.Locale;
import java.util.Optional;

/** The address by which a person is known to the studio (adresse courriel); capitals do not count. */
public record Email(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;

    public Email {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address that somebody typed, when it can be one. */
    public static Optional<Email> parse(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        return isOne(plain) ? Optional.of(new Email(plain)) : Optional.empty();
    }

    /** Something, one @, and something with a dot in it: whoever reads the letter is the only real test. */
    private static boolean isOne(String text) {
        int at = text.indexOf('@');
        int dot = text.lastIndexOf('.');
        return text.length() <= LONGEST
                && at > 0
                && at <= LONGEST_NAME
                && at == text.lastIndexOf('@')
                && dot > at + 1
                && dot < text.length() - 1
                && text.equals(text.toLowerCase(Locale.ROOT))
                && text.chars()
                        .noneMatch(c ->
                                Character.isWhitespace(c) || Character.isISOControl(c) || "<>,;:\"".indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
