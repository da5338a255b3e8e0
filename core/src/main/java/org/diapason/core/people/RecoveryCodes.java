package org.diapason.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.core.base.Id;

/**
 * Codes that stand in for a second factor, each once (codes de secours): shown when they are made, and kept as digests.
 *
 * @param codes the codes as they are shown
 */
public record RecoveryCodes(List<String> codes) {

    private static final int HOW_MANY = 8;
    private static final int LETTERS = 12;

    public RecoveryCodes {
        codes = List.copyOf(codes);
    }

    /** Codes that nobody has had before, of 60 bits each. */
    public static RecoveryCodes fresh() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < HOW_MANY; i++) {
            String letters = Totp.fresh().secret().substring(0, LETTERS).toLowerCase(Locale.ROOT);
            codes.add(letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8));
        }
        return new RecoveryCodes(codes);
    }

    /** What is kept of them. */
    public Set<String> digests(Id account) {
        return codes.stream().map(code -> digest(account, code)).collect(Collectors.toUnmodifiableSet());
    }

    /** What is kept of a code, however somebody typed it. */
    public static String digest(Id account, String typed) {
        String plain = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
        return Token.digest(account + " " + plain);
    }

    /** Never the codes, so that no log can hold them. */
    @Override
    public String toString() {
        return "RecoveryCodes";
    }
}
