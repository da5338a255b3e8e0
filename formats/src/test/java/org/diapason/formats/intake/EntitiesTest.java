package org.diapason.formats.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {

    @Test
    void characters_that_html_writes_by_name_or_number_come_back() {
        assertEquals(
                "Évaluer l'été – 5\u00A0h & plus",
                Plainly.decoded("&Eacute;valuer l&apos;&#233;t&#xE9; &ndash; 5&nbsp;h &amp; plus"));
    }

    @Test
    void they_are_decoded_once() {
        assertEquals("&eacute;", Plainly.decoded("&amp;eacute;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R&D; suite",
                "a & b",
                "&",
                "&;",
                "&#;",
                "&#x;",
                "&#xD800;",
                "&#0;",
                "&#99999999;",
                "&#-1;",
                "AT&T",
                "&eacute",
                "&nosuch;"
            })
    void what_only_looks_like_one_stays(String words) {
        assertEquals(words, Plainly.decoded(words));
    }
}
