package org.diapason.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diapason.app.serve.AuditCommand;
import org.diapason.app.serve.RoutesCommand;
import org.diapason.app.serve.ServeCommand;
import org.diapason.cli.Main;

/** Where the process starts: hands the words of the command line over, and the exit code back. */
public final class Diapason {

    private Diapason() {}

    public static void main(String[] args) {
        // Figures are drawn without a screen, also where somebody has one.
        System.setProperty("java.awt.headless", "true");
        PrintStream out = stream(FileDescriptor.out, false);
        PrintStream err = stream(FileDescriptor.err, true);
        int code = Main.run(args, out, err, List.of(new ServeCommand(), new RoutesCommand(), new AuditCommand()));
        out.flush();
        err.flush();
        // Not System.exit, which first loads the whole logging system to be able to log the exit; nothing here needs a
        // hook.
        Runtime.getRuntime().halt(code);
    }

    /** UTF-8 whatever the locale says, because half of what is written is French; one write a page, not a word. */
    private static PrintStream stream(FileDescriptor descriptor, boolean everyLine) {
        OutputStream buffered = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14);
        return new PrintStream(buffered, everyLine, StandardCharsets.UTF_8);
    }
}
