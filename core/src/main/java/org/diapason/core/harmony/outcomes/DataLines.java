package org.diapason.core.harmony.outcomes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of one of this room's files, cut at their tabs, without comments. */
final class DataLines {

    private DataLines() {}

    static List<String[]> of(String resource) {
        List<String[]> lines = new ArrayList<>();
        for (String line : load(resource).split("\n")) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line.split("\t"));
            }
        }
        return lines;
    }

    /** The items of a list with commas between them; by hand, to leave the regular expressions asleep. */
    static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        int from = 0;
        for (int comma = list.indexOf(", "); comma >= 0; comma = list.indexOf(", ", from)) {
            items.add(list.substring(from, comma));
            from = comma + 2;
        }
        items.add(list.substring(from));
        return items;
    }

    private static String load(String resource) {
        try (InputStream in = DataLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("A file of words is not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("A file of words cannot be read: " + resource, broken);
        }
    }
}
