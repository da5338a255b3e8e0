package org.diapason.formats.codec;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.core.base.Text;

/** What somebody probably meant to write. */
public final class Guess {

    private static final int MOST_LISTED = 12;

    /** A file of a million unknown codes must not cost a million times a million comparisons. */
    private static final int MOST_COMPARED = 1000;

    private Guess() {}

    /** The candidate nearest to what was written, when one is near enough: a third of its letters may differ. */
    static Optional<String> nearest(String written, Collection<String> candidates) {
        String plain = plain(written);
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates.stream().limit(MOST_COMPARED).toList()) {
            int longer = Math.max(candidate.length(), plain.length());
            boolean hopeless = Math.abs(candidate.length() - plain.length()) > Math.max(2, longer / 3);
            int distance = hopeless ? Integer.MAX_VALUE : distance(plain, plain(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        int longest = Math.max(plain.length(), best.length());
        return least <= Math.max(1, longest / 3) && least < longest ? Optional.of(best) : Optional.empty();
    }

    /** The question “did you mean …?”, or else what there is to choose from. */
    static Text mend(String written, List<String> candidates) {
        return nearest(written, candidates).map(Guess::didYouMean).orElseGet(() -> oneOf(candidates));
    }

    static Text didYouMean(String meant) {
        return Words.sentence("Vouliez-vous dire ", Words.list(List.of(meant)), " ?", "Did you mean ", "?");
    }

    private static Text oneOf(List<String> candidates) {
        if (candidates.isEmpty()) {
            return Text.both("Il n'y a rien à choisir pour l'instant.", "There is nothing to choose from yet.");
        }
        List<String> shown = candidates.subList(0, Math.min(MOST_LISTED, candidates.size()));
        String more = candidates.size() > MOST_LISTED ? ", …" : ".";
        return Words.sentence("Choisissez parmi ", Words.list(shown), more, "Choose from ", more);
    }

    /** Lower case, without accents, with dashes for whatever stands between words. */
    static String plain(String text) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < text.length() && i < 100; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1))) {
                kebab.append('-');
            }
            kebab.append(c == '_' || c == ' ' || c == '’' || c == '\'' ? '-' : c);
        }
        String lower = kebab.toString().toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    /** How many letters must be added, left out, changed or swapped with their neighbour to get from one to the other. */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
