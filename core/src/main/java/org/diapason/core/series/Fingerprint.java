package org.diapason.core.series;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.pathway.Requirement;

/**
 * A short mark of what an endorser or a package relies on: outcomes, assessments, hours and result. When any of these
 * changes the mark changes; a better translation, another order or another price leaves it alone.
 */
public final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    /** The mark of one micro-credential: 16 hexadecimal digits. */
    public static String of(MicroCredential mc) {
        Canon canon = new Canon();
        canon.credential(mc);
        return mark(canon);
    }

    /** The mark of these micro-credentials and milestones, with what milestones require; of all when none is named. */
    public static String of(Series series, List<Code> covers) {
        Set<Code> wanted = new LinkedHashSet<>(covers);
        Canon canon = new Canon();
        for (Milestone milestone : series.milestones()) {
            if (covers.isEmpty() || covers.contains(milestone.code())) {
                canon.milestone(milestone);
                for (Requirement requirement : milestone.requires()) {
                    wanted.addAll(requirement.of());
                }
            }
        }
        for (MicroCredential mc : series.microCredentials()) {
            if (covers.isEmpty() || wanted.contains(mc.code())) {
                canon.credential(mc);
            }
        }
        return mark(canon);
    }

    private static String mark(Canon canon) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(canon.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
