package org.diapason.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.diapason.core.base.Text;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option by which a series is looked at on a chosen day, so that a report can be made again. */
public final class Today {

    private static final String NAME = "--today";

    private Today() {}

    /** The option itself. */
    public static OptionSpec option(Surroundings around) {
        return Options.value(
                        NAME,
                        around.say(Text.both("AAAA-MM-JJ", "YYYY-MM-DD")),
                        Text.both(
                                "Le jour où l'on regarde\u00a0; aujourd'hui d'habitude.",
                                "The day of the look; today as a rule."),
                        around)
                .build();
    }

    /** The day asked for, this day when none is; nothing, once said, when the words are no day. */
    public static Optional<LocalDate> of(ParseResult words, Surroundings around) {
        String asked = words.matchedOptionValue(NAME, "");
        if (asked.isEmpty()) {
            return Optional.of(around.today());
        }
        try {
            return Optional.of(LocalDate.parse(asked));
        } catch (DateTimeException e) {
            around.err()
                    .println(around.say(Text.both(
                            "«\u00a0" + asked + "\u00a0» n'est pas une date. Écrivez par exemple --today 2026-11-23.",
                            "“" + asked + "” is not a date. Write for instance --today 2026-11-23.")));
            return Optional.empty();
        }
    }
}
