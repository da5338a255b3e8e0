package org.diapason.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.app.serve.StudioRehearsal;
import org.diapason.cli.Main;

/**
 * Plays the first commands of a user to an empty hall, so that the JVM can note which classes they need and keep them
 * in the launcher's cache. A command that fails still loads classes; nothing here may stop the one that follows.
 */
public final class Rehearsal {

    private static final Path EXAMPLES = Path.of("examples");

    private Rehearsal() {}

    /** The commands; with the word studio, the studio instead. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("studio")) {
            StudioRehearsal.play();
            return;
        }
        PrintStream hall = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (List<String> command : programme()) {
            Main.run(command.toArray(String[]::new), hall, hall);
        }
    }

    private static List<List<String>> programme() {
        List<List<String>> programme = new ArrayList<>();
        programme.add(List.of("--help"));
        programme.add(List.of("explain", "effort-adds-up"));
        for (Path series : series()) {
            programme.addAll(with(series.toString()));
        }
        return programme;
    }

    /** Every example: what one of them leaves out, and so leaves unloaded, another one has. */
    private static List<Path> series() {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            // A house without its examples rehearses what it can.
            return List.of();
        }
    }

    private static List<List<String>> with(String series) {
        return List.of(
                List.of("check", "--lang", "en", series),
                List.of("check", "--lang", "fr", series),
                List.of("check", "--lang", "fr", "--format", "json", series),
                List.of("report", "--lang", "fr", series),
                List.of("impact", series, "--framework", series + "/framework.yaml"));
    }
}
