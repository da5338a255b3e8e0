package org.diapason.core.harmony.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.diapason.core.harmony.Check;

/** The two series files that stand beside each check: one that keeps its promise, one that breaks it. */
public final class CheckExamples {

    private CheckExamples() {}

    /** A series file in which the check finds nothing broken. */
    public static Optional<String> holds(Check check) {
        return read(check, "holds.yaml");
    }

    /** A series file in which it finds something broken. */
    public static Optional<String> breaks(Check check) {
        return read(check, "breaks.yaml");
    }

    private static Optional<String> read(Check check, String file) {
        try (InputStream in = CheckExamples.class.getResourceAsStream(check.id() + "/" + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
