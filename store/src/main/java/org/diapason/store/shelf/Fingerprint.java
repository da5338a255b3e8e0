package org.diapason.store.shelf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A SHA-256 over parts of which each goes in behind its length, so that no two lists of parts are the same bytes. */
final class Fingerprint {

    private final MessageDigest sum;

    Fingerprint() {
        try {
            sum = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Fingerprint add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        sum.update(bytes);
        return this;
    }

    Fingerprint add(UUID part) {
        return add(part.getMostSignificantBits()).add(part.getLeastSignificantBits());
    }

    Fingerprint add(long part) {
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(0, part));
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(sum.digest());
    }

    /** Half of it, where a key of a table must be short. */
    UUID half() {
        ByteBuffer bytes = ByteBuffer.wrap(sum.digest());
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
