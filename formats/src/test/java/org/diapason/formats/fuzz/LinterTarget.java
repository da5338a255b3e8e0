package org.diapason.formats.fuzz;

import java.nio.charset.StandardCharsets;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.outcomes.OutcomeLinter;
import org.diapason.core.harmony.outcomes.Remark;

/** What Jazzer tries on the outcome linter: any words, in either language, get remarks that can be told. */
public final class LinterTarget {

    private LinterTarget() {}

    /** Called by Jazzer with its own bytes, and by the corpus test with those that once were awkward. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String words = new String(bytes, StandardCharsets.UTF_8);
        for (Remark remark : OutcomeLinter.bloom().lint(Text.both(words, words))) {
            if (!remark.message().speaks(Lang.FR) || !remark.mend().speaks(Lang.EN)) {
                throw new IllegalStateException("A remark lacks a language: " + remark.code());
            }
        }
    }
}
