package org.diapason.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.diapason.cli.framework.ElementsCommand;
import org.diapason.cli.framework.ProfilesCommand;
import org.diapason.cli.harmony.AccordCommand;
import org.diapason.cli.harmony.CheckCommand;
import org.diapason.cli.harmony.ChecksCommand;
import org.diapason.cli.harmony.ExplainCommand;
import org.diapason.cli.harmony.ImpactCommand;
import org.diapason.cli.harmony.ReportCommand;
import org.diapason.cli.series.ImportCommand;
import org.diapason.cli.series.NewCommand;
import org.diapason.cli.series.SchemaCommand;
import org.diapason.cli.toolkit.DriftCommand;
import org.diapason.cli.toolkit.MakeCommand;
import org.diapason.cli.toolkit.VerifyCommand;

/** The command line as a function: words in, text out, an exit code back. */
public final class Main {

    private Main() {}

    /** Runs one command in this process's surroundings. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, List.of());
    }

    /** Runs one command in this process's surroundings; these commands are known besides, and stand first in the help. */
    public static int run(String[] args, PrintStream out, PrintStream err, List<Command> more) {
        return new Program(Surroundings.ofProcess(args, out, err), commands(more)).run(args);
    }

    /** Runs one command in the surroundings given. */
    public static int run(String[] args, Surroundings around) {
        return new Program(around, commands(List.of())).run(args);
    }

    /** Those of the storey above, then the one list of this storey, in the order in which help shows them. */
    private static List<Command> commands(List<Command> more) {
        List<Command> all = new ArrayList<>(more);
        all.addAll(List.of(
                new NewCommand(),
                new ImportCommand(),
                new CheckCommand(),
                new ReportCommand(),
                new MakeCommand(),
                new VerifyCommand(),
                new DriftCommand(),
                new AccordCommand(),
                new ExplainCommand(),
                new ImpactCommand(),
                new ElementsCommand(),
                new ChecksCommand(),
                new ProfilesCommand(),
                new SchemaCommand()));
        all.add(new CompletionCommand(all));
        return all;
    }
}
