package org.diapason.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A source file as its lines, for the rules that bytecode cannot tell. */
record SourceFile(Path path, List<String> lines) {

    private static final String HOUSE = "org/diapason/";
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "public (?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum|@interface) (\\w+)");

    static List<SourceFile> below(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> paths = found.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().contains("/src/"))
                    .filter(path -> !path.toString().contains("/target/"))
                    .sorted()
                    .toList();
            return Stream.of(paths.toArray(Path[]::new)).map(SourceFile::read).toList();
        }
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readAllLines(path));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The name of the public type that the file is about, or nothing for what only its package sees. */
    Stream<String> publicType() {
        return declaration().map(index -> {
            Matcher matcher = PUBLIC_TYPE.matcher(lines.get(index));
            return matcher.lookingAt() ? matcher.group(1) : "";
        });
    }

    /** Whether a Javadoc comment ends right above the declaration, annotations aside. */
    boolean explainsItself() {
        return declaration()
                .allMatch(index -> lines.subList(0, index).reversed().stream()
                        .dropWhile(line -> line.startsWith("@") || line.startsWith("        "))
                        .findFirst()
                        .filter(line -> line.endsWith("*/"))
                        .isPresent());
    }

    /** The package, without the root: core.harmony.checks. */
    String home() {
        String file = path.toString().replace('\\', '/');
        String inside = file.substring(file.lastIndexOf(HOUSE) + HOUSE.length());
        return inside.substring(0, Math.max(inside.lastIndexOf('/'), 0)).replace('/', '.');
    }

    private Stream<Integer> declaration() {
        return Stream.iterate(0, index -> index < lines.size(), index -> index + 1)
                .filter(index -> PUBLIC_TYPE.matcher(lines.get(index)).lookingAt())
                .limit(1);
    }
}
