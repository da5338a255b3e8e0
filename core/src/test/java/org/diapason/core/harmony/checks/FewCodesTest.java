package org.diapason.core.harmony.checks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.diapason.core.base.Code;
import org.junit.jupiter.api.Test;

class FewCodesTest {

    @Test
    void takes_each_code_once_however_many_there_are() {
        FewCodes codes = new FewCodes();
        for (int i = 0; i < 100; i++) {
            assertTrue(codes.add(Code.of("A" + i)));
        }
        for (int i = 0; i < 100; i++) {
            assertFalse(codes.add(Code.of("A" + i)));
        }
    }

    @Test
    void tells_codes_of_one_mark_apart() {
        FewCodes codes = new FewCodes();
        codes.add(Code.of("Aa"));
        assertFalse(codes.contains(Code.of("BB")));
    }

    @Test
    void forgets_everything() {
        FewCodes codes = new FewCodes();
        for (int i = 0; i < 100; i++) {
            codes.add(Code.of("A" + i));
        }
        codes.clear();
        assertFalse(codes.contains(Code.of("A1")));
        assertFalse(codes.contains(Code.of("A99")));
    }
}
