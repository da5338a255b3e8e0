package org.diapason.cli;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Text;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All the commands together: reads the words of the user, and calls the command they ask for. */
final class Program {

    private final Surroundings around;
    private final List<Command> commands;

    Program(Surroundings around, List<Command> commands) {
        this.around = around;
        this.commands = commands;
    }

    int run(String[] args) {
        CommandLine line = line();
        ParseResult words;
        try {
            words = line.parseArgs(args);
        } catch (ParameterException e) {
            return Slips.explain(e, around);
        }
        ParseResult asked = words.hasSubcommand() ? words.subcommand() : words;
        CommandLine askedLine = asked.commandSpec().commandLine();
        if (asked.isUsageHelpRequested()) {
            help(askedLine);
            if (!words.hasSubcommand() && !words.hasMatchedOption("--lang")) {
                around.out().println();
                new Program(around.otherwise(), commands).help();
            }
            return Command.IN_TUNE;
        }
        if (words.isVersionHelpRequested()) {
            around.out().println("Diapason " + Surroundings.version());
            return Command.IN_TUNE;
        }
        if (!words.hasSubcommand() && unasked().isEmpty()) {
            help(line);
            return Command.IN_TUNE;
        }
        return called(asked).run(asked, around);
    }

    private Command called(ParseResult asked) {
        String name = asked.commandSpec().name();
        return commands.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .or(this::unasked)
                .orElseThrow();
    }

    private Optional<Command> unasked() {
        return commands.stream().filter(Command::isUnasked).findFirst();
    }

    /** The whole command line as the parser sees it. */
    CommandLine line() {
        CommandSpec root = CommandSpec.create().name("diapason");
        unasked().ifPresent(command -> command.describe(root, around));
        Options.common(root, around);
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(around.say(Text.both("Montre la version.", "Shows the version.")))
                .build());
        describe(
                root,
                Text.both(
                        "Diapason juge une série de micro-titres de compétences d'après son cadre de travail.",
                        "Diapason judges a series of micro-credentials against its framework."));
        for (Command command : commands) {
            CommandSpec spec = CommandSpec.create().name(command.name());
            command.describe(spec, around);
            Options.common(spec, around);
            describe(spec, command.summary());
            examples(spec, command.examples());
            root.addSubcommand(command.name(), new CommandLine(spec));
        }
        return new CommandLine(root).setUsageHelpAutoWidth(true);
    }

    private void describe(CommandSpec spec, Text summary) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(around.say(summary))
                .synopsisHeading(around.say(Text.both("Emploi\u00a0: ", "Usage: ")))
                .synopsisSubcommandLabel(around.say(Text.both("COMMANDE", "COMMAND")))
                .parameterListHeading("%n")
                .optionListHeading("%n" + around.say(Text.both("Options\u00a0:", "Options:")) + "%n")
                .commandListHeading("%n" + around.say(Text.both("Commandes\u00a0:", "Commands:")) + "%n")
                .abbreviateSynopsis(true)
                .sortOptions(false);
    }

    private void examples(CommandSpec spec, List<String> lines) {
        if (!lines.isEmpty()) {
            spec.usageMessage()
                    .footerHeading("%n" + around.say(Text.both("Exemples\u00a0:", "Examples:")) + "%n")
                    .footer(lines.stream().map(line -> "  " + line).toArray(String[]::new));
        }
    }

    private void help() {
        help(line());
    }

    private void help(CommandLine line) {
        line.usage(around.out(), around.terminal() ? Ansi.ON : Ansi.OFF);
    }
}
