package org.diapason.cli.harmony;

import java.util.List;
import java.util.Optional;
import org.diapason.cli.Command;
import org.diapason.cli.Options;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.checks.CheckExamples;
import org.diapason.core.harmony.checks.Checks;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says what a check promises, why, what holds and what breaks. */
public final class ExplainCommand implements Command {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Explique une vérification\u00a0: sa promesse, sa raison, sa source, un exemple qui tient, un qui rompt.",
                "Explains a check: its promise, its reason, its source, an example that holds, one that breaks.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {
        spec.addPositional(
                Options.files("1", "CHECK", Text.both("Le nom de la vérification.", "The name of the check."), around));
    }

    @Override
    public int run(ParseResult words, Surroundings around) {
        String name = Options.words(words).getFirst();
        Optional<Check> check = Code.isCode(name) ? Checks.find(Code.of(name)) : Optional.empty();
        if (check.isEmpty()) {
            around.err()
                    .println(around.say(Text.both(
                            "Aucune vérification ne s'appelle «\u00a0" + name
                                    + "\u00a0». La liste\u00a0: diapason checks",
                            "No check is called “" + name + "”. The list: diapason checks")));
            return CANNOT_READ;
        }
        explain(check.get(), around);
        return IN_TUNE;
    }

    private static void explain(Check check, Surroundings around) {
        Ink ink = new Ink(around.terminal());
        around.out()
                .println(ink.bold(check.id().value()) + "  [" + around.say(ChecksCommand.word(check.usual())) + "]");
        around.out().println();
        around.out().println(around.say(check.promise()));
        around.out().println(around.say(check.why()));
        if (check.protectsLearner()) {
            around.out()
                    .println(around.say(Text.both(
                            "Elle protège l'apprenant\u00a0: aucun cadre ne peut l'affaiblir.",
                            "It protects the learner: no framework can ask for less.")));
        }
        around.out().println(around.say(Text.both("Source\u00a0: ", "Source: ")) + around.cite(check.source()));
        example(
                ink.bold(around.say(Text.both("Un exemple qui tient", "An example that holds"))),
                CheckExamples.holds(check),
                around);
        example(
                ink.bold(around.say(Text.both("Un exemple qui rompt", "An example that breaks"))),
                CheckExamples.breaks(check),
                around);
        around.out().println();
        around.out()
                .println(around.say(Text.both(
                        "Pour y remédier, «\u00a0diapason check\u00a0» dit à chaque endroit ce qu'il faut changer.",
                        "To mend it, “diapason check” says at each place what to change.")));
    }

    private static void example(String heading, Optional<String> yaml, Surroundings around) {
        yaml.ifPresent(lines -> {
            around.out().println();
            around.out().println(heading);
            lines.lines().forEach(line -> around.out().println("    " + line));
        });
    }

    @Override
    public List<String> examples() {
        return List.of("./diapason explain effort-adds-up");
    }
}
