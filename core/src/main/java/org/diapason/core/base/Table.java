package org.diapason.core.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table that comes with Diapason: one line a row, tabs between the cells, lines that begin with # for the reader. */
public final class Table {

    private Table() {}

    /**
     * The rows of the table of this name beside the class.
     *
     * @throws IllegalStateException when there is none: a bug of the build
     */
    public static List<List<String>> rows(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is not beside " + beside);
            }
            List<List<String>> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes that stand in one cell with spaces between them. */
    public static List<Code> codes(String cell) {
        List<Code> codes = new ArrayList<>();
        for (String word : cell.strip().split(" +")) {
            if (!word.isEmpty()) {
                codes.add(Code.of(word));
            }
        }
        return codes;
    }
}
