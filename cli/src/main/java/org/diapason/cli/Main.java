package org.diapason.cli;

import java.io.PrintStream;
import java.util.Optional;

/** The command line as a function: words in, text out, an exit code back. */
public final class Main {

    private Main() {}

    public static int run(String[] args, PrintStream out, PrintStream err) {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("dev");
        out.println("Diapason " + version);
        return 0;
    }
}
