package org.diapason.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.diapason.core.base.Lang;

/** Plays a command as a user would, in a folder and on a day of the test's choosing, and keeps what it said. */
final class Stage {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Stage() {}

    /** What a command said, and how it ended; the folder it was played in is left out of both. */
    record Played(String out, String err, int exit) {}

    static Played play(Path folder, Lang lang, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Lang spoken = Language.of(words, Map.of("LANG", lang.tag()));
        Surroundings around = new Surroundings(stream(out), stream(err), folder, Map.of(), TODAY, false, spoken);
        int exit = Main.run(words, around);
        around.out().flush();
        around.err().flush();
        String prefix = folder + "/";
        return new Played(text(out).replace(prefix, ""), text(err).replace(prefix, ""), exit);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
