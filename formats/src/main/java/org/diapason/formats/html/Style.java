package org.diapason.formats.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The style sheet of a page: the files beside this class, one a section, in the order in which they build on another. */
public final class Style {

    private static final List<String> REPORT = List.of(
            "tokens",
            "base",
            "head",
            "questions",
            "matrix",
            "problems",
            "pathway",
            "effort",
            "lists",
            "findings",
            "print");
    private static final List<String> CHECK =
            List.of("tokens", "base", "head", "matrix", "problems", "findings", "print");

    private static final List<String> ACCORD = List.of("tokens", "base", "head", "print", "accord");

    private static final List<String> PAPER = List.of("tokens", "pathway", "effort", "paper");

    private Style() {}

    /** The style of a report. */
    static String report() {
        return files(REPORT);
    }

    /** The style of the page of a check. */
    static String check() {
        return files(CHECK);
    }

    /** The style of what a portfolio agrees on. */
    static String accord() {
        return files(ACCORD);
    }

    /** The style of a document of the toolkit. */
    public static String paper() {
        return files(PAPER);
    }

    /** The style of some sections alone. */
    static String sections(List<String> names) {
        return files(names);
    }

    private static String files(List<String> names) {
        StringBuilder all = new StringBuilder();
        names.forEach(name -> all.append(file(name + ".css")));
        return all.toString();
    }

    private static String file(String name) {
        try (InputStream in = Style.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The style sheet " + name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
