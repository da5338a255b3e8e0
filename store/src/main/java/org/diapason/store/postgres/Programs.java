package org.diapason.store.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the programs of PostgreSQL, which refuse to run as root. Whoever is root runs them in a user namespace where
 * nobody is root: the files stay root's own, also below folders that only root may enter. Where that is forbidden, as in
 * some containers, they run as another user and the folder becomes that user's.
 *
 * @param prefix what stands before each command
 */
record Programs(List<String> prefix) {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    /** For work in this folder, which exists. */
    static Programs in(Path folder) {
        return isRoots(folder) ? asRoot(folder) : new Programs(List.of());
    }

    private static Programs asRoot(Path folder) {
        String owner = owner(folder);
        boolean roots = owner.equals("root");
        if (roots && works(NAMESPACE, "true")) {
            return new Programs(NAMESPACE);
        }
        return Stream.of(roots ? "postgres" : owner, "nobody")
                .flatMap(user -> asUser(folder, user).stream())
                .findFirst()
                .orElseThrow(() -> new NotOpened(
                        "PostgreSQL refuse de travailler en tant que root et ne peut pas devenir quelqu'un d'autre dans "
                                + folder + "\u00a0; lancez Diapason en tant qu'utilisateur ordinaire.",
                        "PostgreSQL refuses to work as root and cannot become anybody else in " + folder
                                + "; run Diapason as an ordinary user."));
    }

    /** Nothing when there is no such user here, or when it may not enter the folder. */
    static Optional<Programs> asUser(Path folder, String user) {
        Programs here = new Programs(List.of());
        try {
            String group = here.run(List.of("id", "-g", user)).said().strip();
            Programs become = new Programs(List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"));
            boolean given =
                    here.run(List.of("chown", "-R", user, folder.toString())).code() == 0;
            return given && become.run(List.of("ls", folder.toString())).code() == 0
                    ? Optional.of(become)
                    : Optional.empty();
        } catch (Accident notThere) {
            return Optional.empty();
        }
    }

    private static String owner(Path folder) {
        try {
            return Files.getOwner(folder).getName();
        } catch (IOException e) {
            throw new Accident("Cannot see whose " + folder + " is", e);
        }
    }

    private static boolean works(List<String> before, String... command) {
        try {
            return new Programs(before).run(List.of(command)).code() == 0;
        } catch (Accident notThere) {
            return false;
        }
    }

    private static boolean isRoots(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                && ProcessHandle.current().info().user().filter("root"::equals).isPresent();
    }

    /**
     * How a program ended.
     *
     * @param code 0 when all went well
     * @param said what it said
     */
    record End(int code, String said) {}

    /** Runs a program to its end; what it starts may live on. */
    End run(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        try {
            // Into a file, as a server that lives on would keep a pipe open for ever.
            Path said = Files.createTempFile("diapason-postgres", ".out");
            try {
                ProcessBuilder builder =
                        new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(said.toFile());
                builder.environment().put("LC_ALL", "C");
                Process process = builder.start();
                process.getOutputStream().close();
                boolean ended = process.waitFor(5, TimeUnit.MINUTES);
                return new End(ended ? process.exitValue() : -1, Files.readString(said, StandardCharsets.UTF_8));
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new Accident("Cannot run " + whole.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Accident("Interrupted while running " + whole.getFirst(), e);
        }
    }

    /** Runs a program that must end well. */
    void must(List<String> command) {
        End end = run(command);
        if (end.code() != 0) {
            throw new Accident(command.getFirst() + " ended with " + end.code() + ": " + end.said());
        }
    }
}
