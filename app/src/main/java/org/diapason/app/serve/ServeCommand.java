package org.diapason.app.serve;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.diapason.cli.Command;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Opens the studio in this process, until somebody ends it. */
public final class ServeCommand implements Command {

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Ouvre le studio dans le navigateur\u00a0; c'est ce qui arrive sans commande.",
                "Opens the studio in the browser; this is what happens without a command.");
    }

    @Override
    public boolean isUnasked() {
        return true;
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {
        SiteOptions.describe(spec, around);
    }

    @Override
    public int run(ParseResult words, Surroundings around) {
        try {
            Running studio = Running.start(new SiteOptions(words, around).site());
            Runtime.getRuntime().addShutdownHook(new Thread(studio::close, "end"));
            new Welcome(studio, around).say();
        } catch (CannotStart reason) {
            around.err().println(around.say(reason.why()));
            return CANNOT_READ;
        }
        return untilEnded();
    }

    /** The hook ends the studio, and with it the process. */
    private static int untilEnded() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return IN_TUNE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "./diapason",
                "./diapason --port 9000 --lang fr",
                "./diapason serve --base-url https://diapason.example.ca --database-url postgres://diapason@db/diapason");
    }
}
