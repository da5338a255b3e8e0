package org.diapason.core.harmony.checks;

import java.util.Locale;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.outcomes.OutcomeLinter;
import org.diapason.core.harmony.outcomes.Remark;

/**
 * A fault in the wording of an outcome; what the linter has to say is worked out when somebody asks.
 *
 * @param owner the micro-credential or milestone
 * @param outcome the outcome
 * @param lang the language in which it was seen
 * @param kind which remark of the linter it is
 * @param linter the linter that saw it
 */
record OutcomeRemark(Owner owner, Outcome outcome, Lang lang, Class<? extends Remark> kind, OutcomeLinter linter)
        implements Finding {

    /** The micro-credential or milestone of an outcome. */
    record Owner(String list, Code code) {
        Place place(Code outcome) {
            return Place.TOP.field(list).item(code).field("outcomes").item(outcome);
        }
    }

    @Override
    public Place place() {
        return owner.place(outcome.code()).field("statement");
    }

    @Override
    public Fact<Code> credential() {
        return Fact.of(owner.code());
    }

    @Override
    public Text message() {
        Text seen = remark().map(Remark::message)
                .orElse(Text.both("Le verbe est à revoir.", "The verb needs another look."));
        String code = outcome.code() + " (" + lang + ")";
        return Text.both(code + "\u00a0: " + after(seen.show(Lang.FR)), code + ": " + after(seen.show(Lang.EN)));
    }

    @Override
    public Text mend() {
        return remark().map(Remark::mend).orElse(Text.both("Choisissez un verbe d'action.", "Choose an action verb."));
    }

    /** A sentence as it goes on behind a colon: what is quoted in it keeps its capitals. */
    private static String after(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private Optional<Remark> remark() {
        return linter.lint(outcome.statement()).stream()
                .filter(remark -> kind.isInstance(remark) && remark.lang().equals(lang))
                .findFirst();
    }
}
