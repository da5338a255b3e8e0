package org.diapason.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What lets somebody in by a link cannot be guessed. */
class TokenTest {

    private static final int MANY = 1_000_000;
    private static final int BITS = 256;

    @Test
    void a_million_tokens_differ_in_their_first_64_bits_and_every_bit_is_a_coin() {
        long[] beginnings = new long[MANY];
        int[] ones = new int[BITS];
        for (int i = 0; i < MANY; i++) {
            byte[] bytes = Base64.getUrlDecoder().decode(Token.fresh().value());
            assertEquals(BITS, bytes.length * Byte.SIZE);
            for (int bit = 0; bit < BITS; bit++) {
                ones[bit] += bytes[bit / Byte.SIZE] >> bit % Byte.SIZE & 1;
            }
            beginnings[i] = java.nio.ByteBuffer.wrap(bytes).getLong();
        }
        assertEquals(MANY, Arrays.stream(beginnings).distinct().count());
        // Seven standard deviations: chance alone goes that far once in a billion runs.
        for (int count : ones) {
            assertTrue(Math.abs(count - MANY / 2) < 3_500, Arrays.toString(ones));
        }
    }

    @Test
    void what_is_shown_in_a_log_is_not_the_token() {
        Token token = Token.fresh();
        assertTrue(!token.toString().contains(token.value()) && !token.digest().contains(token.value()));
        assertEquals(token, Token.parse(token.value()).orElseThrow());
        assertTrue(Token.parse(token.value() + "=").isEmpty());
    }
}
