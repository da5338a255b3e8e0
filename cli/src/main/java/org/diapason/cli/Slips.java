package org.diapason.cli;

import java.util.List;
import org.diapason.core.base.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with the words of a command line, in the reader's language. */
final class Slips {

    private Slips() {}

    static int explain(ParameterException slip, Surroundings around) {
        String command = slip.getCommandLine().getCommandSpec().qualifiedName();
        around.err().println(around.say(reason(slip)));
        around.err()
                .println(around.say(
                        Text.both("Voyez «\u00a0" + command + " --help\u00a0».", "See “" + command + " --help”.")));
        return Command.CANNOT_READ;
    }

    private static Text reason(ParameterException slip) {
        return switch (slip) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            case MissingParameterException missing -> missing(missing);
            default ->
                Text.both(
                        "Cette commande ne se lit pas\u00a0: " + quoted(slip.getValue()),
                        "This command cannot be read: " + quoted(slip.getValue()));
        };
    }

    private static Text unknown(UnmatchedArgumentException slip) {
        String word = slip.getUnmatched().isEmpty() ? "" : slip.getUnmatched().getFirst();
        List<String> near = slip.getSuggestions();
        String french = near.isEmpty() ? "" : " Vouliez-vous dire «\u00a0" + near.getFirst() + "\u00a0»\u00a0?";
        String english = near.isEmpty() ? "" : " Did you mean “" + near.getFirst() + "”?";
        return Text.both("«\u00a0" + word + "\u00a0» est inconnu." + french, "“" + word + "” is unknown." + english);
    }

    private static Text missing(MissingParameterException slip) {
        String label =
                slip.getMissing().isEmpty() ? "" : slip.getMissing().getFirst().paramLabel();
        boolean option = slip.getMissing().stream().anyMatch(spec -> spec.isOption());
        String name = option ? slip.getMissing().getFirst().toString() : label;
        return option
                ? Text.both("L'option " + name + " attend une valeur.", "The option " + name + " needs a value.")
                : Text.both("Il manque " + name + ".", name + " is missing.");
    }

    private static String quoted(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "?" : value.toString();
    }
}
