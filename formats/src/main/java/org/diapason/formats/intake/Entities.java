package org.diapason.formats.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The names and numbers by which HTML writes characters, read back once: &amp;eacute; is é, &amp;#8211; is –. */
final class Entities {

    private static final Map<String, String> NAMES = read();
    private static final int LONGEST = 10;

    private Entities() {}

    static String decoded(String words) {
        int and = words.indexOf('&');
        if (and < 0) {
            return words;
        }
        StringBuilder plain = new StringBuilder(words.length());
        int from = 0;
        while (and >= 0) {
            int end = end(words, and + 1);
            String character = end < 0 ? "" : character(words.substring(and + 1, end));
            if (!character.isEmpty()) {
                plain.append(words, from, and).append(character);
                from = end + 1;
            }
            and = words.indexOf('&', Math.max(from, and + 1));
        }
        return plain.append(words, from, words.length()).toString();
    }

    /** Where the semicolon stands, when only a name or a number lies before it. */
    private static int end(String words, int start) {
        for (int at = start; at < words.length() && at - start <= LONGEST; at++) {
            char c = words.charAt(at);
            if (c == ';') {
                return at;
            }
            if (c != '#' && !Character.isLetterOrDigit(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMES.getOrDefault(name, "");
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean real = Character.isValidCodePoint(code) && Character.getType(code) != Character.SURROGATE;
            return real && code > 0 ? Character.toString(code) : "";
        } catch (NumberFormatException noNumber) {
            return "";
        }
    }

    private static Map<String, String> read() {
        try (InputStream in = Entities.class.getResourceAsStream("entities.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The file entities.tsv is not in the jar");
            }
            Map<String, String> names = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.charAt(0) != '#') {
                    String[] row = line.split("\t", -1);
                    names.put(row[0], Character.toString(Integer.parseInt(row[1], 16)));
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
