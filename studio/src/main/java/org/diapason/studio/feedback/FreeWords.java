package org.diapason.studio.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Release;
import org.diapason.core.feedback.Signals;

/** Free words that may be read: never of few people, in no order of their coming, beside no other answer. */
final class FreeWords {

    private static final int DIGITS = 5;

    private FreeWords() {}

    /**
     * Words that somebody wrote.
     *
     * @param code the code of the voice that they become, the same whenever they are read
     * @param question what they answer
     * @param credential what they are about
     * @param words the words
     */
    record Written(Code code, Question question, Code credential, String words) {}

    static List<Written> told(Signals signals) {
        List<Written> all = new ArrayList<>();
        for (Release release : signals.releases()) {
            if (release.question().kind() == Question.Kind.WORDS) {
                for (Release.Group group : release.groups()) {
                    for (String words : group.words()) {
                        all.add(new Written(
                                code(release.question(), group, words), release.question(), group.credential(), words));
                    }
                }
            }
        }
        // What several wrote in the same words is read once.
        Set<Code> known = new HashSet<>();
        return all.stream().filter(each -> known.add(each.code())).toList();
    }

    private static Code code(Question question, Release.Group group, String words) {
        try {
            String what = question.asks() + " " + question.code() + " "
                    + group.rounds().getFirst().id() + " " + words;
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return Code.of("v-" + HexFormat.of().formatHex(digest, 0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
