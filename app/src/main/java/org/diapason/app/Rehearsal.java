package org.diapason.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diapason.cli.Main;

/**
 * Plays the first commands of a user to an empty hall, so that the JVM can note which classes they need and keep them
 * in the launcher's cache. A command that fails still loads classes; nothing here may stop the one that follows.
 */
public final class Rehearsal {

    private static final Path EXAMPLE = Path.of("examples", "ontario-extend");

    private Rehearsal() {}

    public static void main(String[] args) {
        PrintStream hall = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (List<String> command : programme()) {
            Main.run(command.toArray(String[]::new), hall, hall);
        }
    }

    private static List<List<String>> programme() {
        List<String> help = List.of("--help");
        List<String> explain = List.of("explain", "effort-adds-up");
        if (!Files.isDirectory(EXAMPLE)) {
            return List.of(help, explain);
        }
        String series = EXAMPLE.toString();
        return List.of(
                help,
                explain,
                List.of("check", series),
                List.of("check", "--lang", "fr", "--format", "json", series),
                List.of("report", "--lang", "fr", series),
                List.of(
                        "impact",
                        series,
                        "--framework",
                        EXAMPLE.resolve("framework.yaml").toString()));
    }
}
