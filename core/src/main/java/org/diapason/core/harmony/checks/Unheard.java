package org.diapason.core.harmony.checks;

import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Finding;

/**
 * A micro-credential leaves something unsaid.
 *
 * @param microCredential the micro-credential
 * @param field the field in which it would say it
 * @param unsaid the sentence up to its name
 * @param mend what to do about it
 */
record Unheard(Code microCredential, String field, Text unsaid, Text mend) implements InCredential {

    /** Tells it of each of these micro-credentials. */
    static void each(Gathered microCredentials, String field, Text unsaid, Text mend, Consumer<Finding> found) {
        for (Code microCredential : microCredentials.take()) {
            found.accept(new Unheard(microCredential, field, unsaid, mend));
        }
    }

    @Override
    public Place place() {
        return InCredential.at(microCredential).field(field);
    }

    @Override
    public Tone tone() {
        return Tone.SILENT;
    }

    @Override
    public Text message() {
        return Text.both(
                unsaid.show(Lang.FR) + " pour " + microCredential + ".",
                unsaid.show(Lang.EN) + " for " + microCredential + ".");
    }
}
