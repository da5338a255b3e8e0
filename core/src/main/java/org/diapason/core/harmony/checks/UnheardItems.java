package org.diapason.core.harmony.checks;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/**
 * A micro-credential leaves something unsaid about some of its outcomes, activities or assessments.
 *
 * @param microCredential the micro-credential
 * @param list the field that holds them
 * @param items those of which it is not said
 * @param unsaid the sentence up to their names
 * @param mend what to do about it
 */
record UnheardItems(Code microCredential, String list, List<Code> items, Text unsaid, Text mend)
        implements InCredential {

    UnheardItems {
        items = List.copyOf(items);
    }

    @Override
    public Place place() {
        Place field = InCredential.at(microCredential).field(list);
        return items.size() == 1 ? field.item(items.getFirst()) : field;
    }

    @Override
    public Tone tone() {
        return Tone.SILENT;
    }

    @Override
    public Text message() {
        return Text.both(
                unsaid.show(Lang.FR) + " pour " + InCredential.named(items, Lang.FR) + " (" + microCredential + ").",
                unsaid.show(Lang.EN) + " for " + InCredential.named(items, Lang.EN) + " (" + microCredential + ").");
    }
}
