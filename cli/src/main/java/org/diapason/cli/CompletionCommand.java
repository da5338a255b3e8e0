package org.diapason.cli;

import java.util.List;
import org.diapason.core.base.Text;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints what a shell needs to complete the commands. */
final class CompletionCommand implements Command {

    private final List<Command> all;

    CompletionCommand(List<Command> all) {
        this.all = all;
    }

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Écrit ce qu'il faut à bash ou à zsh pour compléter les commandes.",
                "Prints what bash or zsh need to complete the commands.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {}

    @Override
    public int run(ParseResult words, Surroundings around) {
        around.out().print(AutoComplete.bash("diapason", new Program(around, all).line()));
        return IN_TUNE;
    }

    @Override
    public List<String> examples() {
        return List.of("source <(./diapason completion)");
    }
}
