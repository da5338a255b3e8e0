package org.diapason.studio.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellTest {

    @ParameterizedTest
    @CsvSource({
        "/series/1/matrix?step=3, /series/1/matrix?step=3",
        "//elsewhere.example/, /",
        "https://elsewhere.example/, /",
        "'/a b', /",
        "elsewhere, /",
        "'', /"
    })
    void a_form_never_sends_anybody_elsewhere(String asked, String sent) {
        assertEquals(sent, Frame.within(asked));
    }

    @Test
    void a_theme_is_known_by_its_word() {
        for (Theme theme : Theme.values()) {
            assertEquals(theme, Theme.of(theme.word()).orElseThrow());
        }
        assertEquals(java.util.Optional.empty(), Theme.of("sepia"));
    }
}
