package org.diapason.core.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The second factor of a person (code à usage unique): six digits that change every thirty seconds, as RFC 6238 has them.
 *
 * @param secret what the person's device and the studio both know, in Base32
 */
public record Totp(String secret) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;
    private static final int BITS_A_LETTER = 5;
    private static final int STEP = 30;
    private static final int MILLION = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A factor with a secret that nobody has had before. */
    public static Totp fresh() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        StringBuilder letters = new StringBuilder();
        for (int bit = 0; bit < SECRET_BYTES * Byte.SIZE; bit += BITS_A_LETTER) {
            int value = 0;
            for (int i = bit; i < bit + BITS_A_LETTER; i++) {
                value = value << 1 | bytes[i / Byte.SIZE] >> (Byte.SIZE - 1 - i % Byte.SIZE) & 1;
            }
            letters.append(ALPHABET.charAt(value));
        }
        return new Totp(letters.toString());
    }

    /** Whether these letters can be a secret of ours. */
    public static boolean isSecret(String letters) {
        return letters.length() == SECRET_BYTES * Byte.SIZE / BITS_A_LETTER
                && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }

    /** The digits at this moment. */
    public String digits(Instant now) {
        return digits(step(now));
    }

    /**
     * The step of time that these digits stand for: this one, the one before or the one after, as clocks differ. A step
     * up to and with the last one used stands for nothing: digits that somebody looked over are worth nothing.
     */
    public OptionalLong step(String digits, Instant now, long lastUsed) {
        long here = step(now);
        return LongStream.rangeClosed(here - 1, here + 1)
                .filter(step -> step > lastUsed && same(digits(step), digits))
                .findFirst();
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP);
    }

    private String digits(long step) {
        byte[] mac = mac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = mac[mac.length - 1] & 0xf;
        int number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        String digits = Integer.toString(number % MILLION);
        return "0".repeat(6 - digits.length()) + digits;
    }

    private byte[] mac(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1", e);
        }
    }

    private byte[] bytes() {
        byte[] bytes = new byte[secret.length() * BITS_A_LETTER / Byte.SIZE];
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            int letter = ALPHABET.indexOf(secret.charAt(bit / BITS_A_LETTER));
            if ((letter >> (BITS_A_LETTER - 1 - bit % BITS_A_LETTER) & 1) == 1) {
                bytes[bit / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - bit % Byte.SIZE));
            }
        }
        return bytes;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Never the secret, so that no log can hold it. */
    @Override
    public String toString() {
        return "…";
    }
}
