package org.diapason.formats.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Titles are a stranger's words. */
class TitlesTest {

    @Test
    void a_title_of_thousands_of_digits_is_a_title() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals("pain", Titles.key("Module 3.2\u00a0: Pain"));
            assertEquals("3d", Titles.key("1.1 3D"));
            assertTrue(Titles.key("1".repeat(100_000) + "a").endsWith("a"));
            assertTrue(Titles.key("1.".repeat(20_000) + "a").endsWith("a"));
        });
    }
}
