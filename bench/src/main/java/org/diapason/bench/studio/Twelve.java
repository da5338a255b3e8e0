package org.diapason.bench.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.seriesfile.SeriesFiles;

/** A series of twelve: the four micro-credentials of the complete example three times, each time under other codes. */
final class Twelve {

    private static final List<String> ROUNDS = List.of("", "2", "3");

    private Twelve() {}

    static Dossier read(Path example) throws IOException {
        Path folder = Files.createTempDirectory("twelve");
        Path credentials = Files.createDirectories(folder.resolve("micro-credentials"));
        Files.copy(example.resolve("framework.yaml"), folder.resolve("framework.yaml"));
        for (Path file : list(example.resolve("micro-credentials"))) {
            for (String round : ROUNDS) {
                String words = Files.readString(file).replaceAll("\\b(PE|FE|CU|SG)\\b", "$1" + round);
                Files.writeString(credentials.resolve(round + file.getFileName()), words);
            }
        }
        String series = Files.readString(example.resolve("series.yaml"))
                .replace("order: [PE, FE, CU, SG]", "order: [PE, FE, CU, SG, PE2, FE2, CU2, SG2, PE3, FE3, CU3, SG3]");
        Files.writeString(folder.resolve("series.yaml"), series);
        Dossier twelve = SeriesFiles.read(folder).dossier().orElseThrow();
        if (twelve.series().microCredentials().size() != 4 * ROUNDS.size()) {
            throw new IllegalStateException("The series is not one of twelve");
        }
        return twelve;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }
}
