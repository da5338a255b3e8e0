package org.diapason.formats.badges;

import java.util.Base64;
import java.util.Optional;

/** A signed token (JWS or JWT, RFC 7515 compact form): its payload is decoded, its signature is not checked. */
final class Token {

    private Token() {}

    /** Whether the words have the shape of a token: three parts between dots, the first a JSON object in base64url. */
    static boolean isToken(String words) {
        int first = words.indexOf('.');
        int second = words.indexOf('.', first + 1);
        return words.startsWith("eyJ") && second > first && words.chars().allMatch(Token::isTokenCharacter);
    }

    private static boolean isTokenCharacter(int c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '=';
    }

    /** The bytes of the payload; nothing when they are not base64url. */
    static Optional<byte[]> payload(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length < 2 || parts[1].isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(parts[1]));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
