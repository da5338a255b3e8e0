package org.diapason.formats.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.harmony.checks.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CareListTest {

    static Set<String> watches() {
        return CareList.WATCHES;
    }

    @ParameterizedTest
    @MethodSource("watches")
    void every_watch_is_a_check(String watch) {
        assertTrue(Checks.find(Code.of(watch)).isPresent());
    }
}
