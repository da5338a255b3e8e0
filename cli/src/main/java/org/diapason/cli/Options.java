package org.diapason.cli;

import java.util.List;
import org.diapason.core.base.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The parts from which commands build their options, each described in both languages. */
public final class Options {

    private Options() {}

    /** An option with a value. */
    public static OptionSpec.Builder value(String name, String label, Text description, Surroundings around) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .description(escape(around.say(description)));
    }

    /** An option that is there or not. */
    public static OptionSpec flag(String name, Text description, Surroundings around) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(escape(around.say(description)))
                .build();
    }

    /** One or more files or folders. */
    public static PositionalParamSpec files(String arity, String label, Text description, Surroundings around) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity(arity)
                .required(true)
                .description(escape(around.say(description)))
                .build();
    }

    /** Whether the answer can be had in the format that is asked for; said when not. */
    public static boolean isFormat(String format, List<String> known, Surroundings around) {
        if (known.contains(format)) {
            return true;
        }
        String all = String.join(", ", known) + ".";
        around.err()
                .println(around.say(Text.both(
                        "Le format «\u00a0" + format + "\u00a0» est inconnu. Choisissez\u00a0: " + all,
                        "The format “" + format + "” is unknown. Choose: " + all)));
        return false;
    }

    /** The words that follow the options. */
    public static List<String> words(ParseResult words) {
        return words.matchedPositionalValue(0, List.of());
    }

    /** Adds what every command understands. */
    static void common(CommandSpec spec, Surroundings around) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(around.say(Text.both("Montre cette aide.", "Shows this help.")))
                .build());
        // A command whose documents have languages of their own says what the option means there.
        if (spec.findOption("--lang") == null) {
            spec.addOption(value(
                            "--lang",
                            "fr|en",
                            Text.both("La langue de la réponse.", "The language of the answer."),
                            around)
                    .completionCandidates(List.of("fr", "en"))
                    .build());
        }
    }

    /** Percent signs are format marks to the help printer. */
    private static String escape(String text) {
        return text.replace("%", "%%");
    }
}
