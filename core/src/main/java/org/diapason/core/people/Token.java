package org.diapason.core.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** What cannot be guessed in a link (jeton): whoever has it comes in. Only its digest is ever kept. */
public record Token(String value) {

    private static final int BYTES = 32;
    private static final int CHARACTERS = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A token that nobody has had before: 256 bits of chance. */
    public static Token fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token with these characters, when they can be one. */
    public static Optional<Token> parse(String characters) {
        return characters.length() == CHARACTERS && characters.chars().allMatch(Token::isOfToken)
                ? Optional.of(new Token(characters))
                : Optional.empty();
    }

    /** What is kept of it: 64 hexadecimal digits that lead back to nothing. */
    public String digest() {
        return digest(value);
    }

    static String digest(String secret) {
        try {
            byte[] bytes = secret.getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Never the token itself, so that no log can hold one. */
    @Override
    public String toString() {
        return "…";
    }

    private static boolean isOfToken(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
