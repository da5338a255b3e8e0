package org.diapason.core.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/** The families and element kinds that the practical framework names (step 3, April 2026), each a line of one file. */
public final class Elements {

    private static final List<Family> FAMILIES = rows("families.tsv").stream()
            .map(row -> new Family(Code.of(row[0]), Text.both(row[2], row[3]), row[1]))
            .toList();
    private static final List<ElementKind> KINDS = rows("elements.tsv").stream()
            .map(row -> new ElementKind(
                    Code.of(row[0]),
                    Code.of(row[1]),
                    Text.both(row[4], row[5]),
                    Text.both(row[6], row[7]),
                    Code.of(row[2]),
                    Shape.valueOf(row[3])))
            .toList();

    private Elements() {}

    /** The seven families of step 3, in its order. */
    public static List<Family> families() {
        return FAMILIES;
    }

    /** The built-in element kinds, family by family. */
    public static List<ElementKind> builtIn() {
        return KINDS;
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = Elements.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file " + file + " is not in the jar");
            }
            List<String[]> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(line.split("\t", -1));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
