package org.diapason.core.harmony.accord;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Marks evidence, so that it can be told whether anything is new; silence is no evidence and leaves the mark alone. */
final class Evidence {

    private static final int BYTES = 8;

    private Evidence() {}

    static String mark(Distribution distribution) {
        StringBuilder text = new StringBuilder(distribution.kind().code().value());
        for (Distribution.Found found : distribution.found()) {
            text.append('\n')
                    .append(found.mark())
                    .append('\t')
                    .append(found.times())
                    .append('\t')
                    .append(found.where());
        }
        return mark(text.toString());
    }

    static String mark(List<String> parts) {
        return mark(String.join("\n", parts));
    }

    private static String mark(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
