package org.diapason.formats.sheet;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.outcomes.OutcomeLinter;

/**
 * An outcome that a cell says in French and in English, with a slash between the two.
 *
 * @param french its French words
 * @param english its English words
 */
record Halves(String french, String english) {

    private static final String SLASH = " / ";
    private static final int LONGEST = 1000;

    /** The two halves, whichever comes first; nothing where there is any doubt about the language of one of them. */
    static Optional<Halves> of(String outcome) {
        int slash = outcome.length() > LONGEST ? -1 : outcome.indexOf(SLASH);
        if (slash < 0 || outcome.indexOf(SLASH, slash + 1) >= 0) {
            return Optional.empty();
        }
        String first = withoutCode(outcome.substring(0, slash).strip());
        String second = withoutCode(outcome.substring(slash + SLASH.length()).strip());
        List<Lang> langs = langs(List.of(first, second));
        return langs.equals(List.of(Lang.FR, Lang.EN))
                ? Optional.of(new Halves(first, second))
                : langs.equals(List.of(Lang.EN, Lang.FR)) ? Optional.of(new Halves(second, first)) : Optional.empty();
    }

    private static String withoutCode(String half) {
        return Naming.leading(half).map(code -> Naming.without(half, code)).orElse(half);
    }

    /** Whether parts that were taken for outcomes of their own might say one thing in two languages. */
    static boolean inDoubt(List<String> parts) {
        return parts.size() == 2 && langs(parts).size() < 2;
    }

    /** The languages of those parts that leave no doubt. */
    private static List<Lang> langs(List<String> parts) {
        return parts.stream()
                .flatMap(part -> OutcomeLinter.bloom().language(part).stream())
                .toList();
    }
}
