package org.diapason.formats.cartridgeout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Addresses as every platform takes them. */
class PlainAddressTest {

    @Test
    void accents_are_escaped_and_what_is_escaped_stays() {
        assertEquals(
                "https://fr.wikipedia.org/wiki/P%C3%A9trissage?a=b%20c&d#e",
                PlainAddress.of("https://fr.wikipedia.org/wiki/Pétrissage?a=b%20c&d#e"));
        assertEquals("https://example.ca/a%20b", PlainAddress.of("https://example.ca/a b"));
    }

    @Test
    void a_host_with_accents_has_a_name_in_ascii() {
        assertEquals("https://xn--caf-dma.example/x", PlainAddress.of("https://café.example/x"));
        assertEquals("mailto:%C3%A9@x", PlainAddress.of("mailto:é@x"));
    }
}
