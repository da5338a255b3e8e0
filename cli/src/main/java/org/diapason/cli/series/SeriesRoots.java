package org.diapason.cli.series;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the series that a user means by naming a file or a folder. */
public final class SeriesRoots {

    private static final int DEEPEST = 3;
    private static final int LINES_TO_LOOK_AT = 60;

    private SeriesRoots() {}

    /** The file itself; the folder itself when it holds a series; else every series in the folder, by name. */
    public static List<Path> in(Path named) {
        if (!Files.isDirectory(named) || isSeriesFolder(named)) {
            return List.of(named);
        }
        List<Path> roots = new ArrayList<>();
        collect(named, 0, roots);
        return roots.isEmpty() ? List.of(named) : roots;
    }

    private static void collect(Path folder, int depth, List<Path> roots) {
        for (Path child : children(folder)) {
            if (Files.isDirectory(child)) {
                if (isSeriesFolder(child)) {
                    roots.add(child);
                } else if (depth < DEEPEST) {
                    collect(child, depth + 1, roots);
                }
            } else if (isSeriesFile(child)) {
                roots.add(child);
            }
        }
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            // A folder that cannot be listed holds nothing for us; naming it directly says why.
            return List.of();
        }
    }

    private static boolean isSeriesFolder(Path folder) {
        return Stream.of("series.yaml", "series.yml", "series.json")
                .anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    private static boolean isSeriesFile(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".yaml") && !name.endsWith(".yml") && !name.endsWith(".json")) {
            return false;
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return lines.lines().limit(LINES_TO_LOOK_AT).anyMatch(SeriesRoots::namesTheFormat);
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }

    private static boolean namesTheFormat(String line) {
        return line.startsWith("diapason:") || line.stripLeading().startsWith("\"diapason\"");
    }
}
