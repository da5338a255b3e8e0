package org.diapason.core.harmony.checks;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Finding;

/**
 * Some micro-credentials leave something unsaid; told once for all of them.
 *
 * @param microCredentials those that do
 * @param field the field in which they would say it
 * @param unsaid the sentence up to their names
 * @param mend what to do about it
 */
record Unheard(List<Code> microCredentials, String field, Text unsaid, Text mend) implements Finding {

    Unheard {
        microCredentials = List.copyOf(microCredentials);
    }

    @Override
    public Place place() {
        return microCredentials.size() == 1
                ? InCredential.at(microCredentials.getFirst()).field(field)
                : Place.TOP.field("micro-credentials");
    }

    @Override
    public Fact<Code> credential() {
        return microCredentials.size() == 1 ? Fact.of(microCredentials.getFirst()) : Fact.silent();
    }

    @Override
    public Tone tone() {
        return Tone.SILENT;
    }

    @Override
    public Text message() {
        return Text.both(
                unsaid.show(Lang.FR) + " pour " + InCredential.named(microCredentials, Lang.FR) + ".",
                unsaid.show(Lang.EN) + " for " + InCredential.named(microCredentials, Lang.EN) + ".");
    }
}
