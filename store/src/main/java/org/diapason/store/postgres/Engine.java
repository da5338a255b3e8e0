package org.diapason.store.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked.
 *
 * @param home the folder that has bin, lib and share
 */
record Engine(Path home) {

    /** The major version of the programs that come with Diapason; a folder of data belongs to one major version. */
    static final String MAJOR = "18";

    /** Unpacks the programs below this folder, unless they stand there already. */
    static Engine below(Path folder) {
        URL archive = archive();
        try {
            // The length tells one release of the programs from another without reading fifteen megabytes.
            Path home = folder.resolve("engine-" + archive.openConnection().getContentLengthLong());
            if (!Files.exists(home)) {
                unpack(archive, home);
            }
            return new Engine(home);
        } catch (IOException e) {
            throw new Accident("The programs of PostgreSQL cannot be unpacked below " + folder, e);
        }
    }

    /** One of the programs. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        String name = "/postgres-" + system() + "-" + processor() + ".txz";
        URL archive = Engine.class.getResource(name);
        if (archive == null) {
            throw new NotOpened(
                    "Diapason n'apporte pas PostgreSQL pour ce système (" + name
                            + ")\u00a0; donnez l'adresse d'un PostgreSQL 15 à 18 avec --database-url.",
                    "Diapason brings no PostgreSQL for this system (" + name
                            + "); give the address of a PostgreSQL 15 to 18 with --database-url.");
        }
        return archive;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    /** Beside its place first and then moved, so that what stands there is whole, whoever else unpacks it now. */
    private static void unpack(URL archive, Path home) throws IOException {
        Files.createDirectories(home.resolveSibling("."));
        Path beside = Files.createTempDirectory(home.toAbsolutePath().getParent(), "unpacking-");
        try (InputStream packed = archive.openStream();
                InputStream in = new XZInputStream(packed)) {
            new Tarball(in).unpack(beside);
        }
        try {
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException taken) {
            if (!Files.exists(home)) {
                throw taken;
            }
            delete(beside);
        }
    }

    /** Takes a folder away with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }
}
