package org.diapason.core.framework.methods;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/** The assessment methods that Diapason knows, each a line of one file; of any other it cannot tell what it shows. */
public final class AssessmentMethods {

    private static final Map<Code, AssessmentMethod> ALL = read("methods.tsv");

    private AssessmentMethods() {}

    /** All of them, from the narrowest to the widest. */
    public static List<AssessmentMethod> builtIn() {
        return List.copyOf(ALL.values());
    }

    /** The method of this code, when Diapason knows it. */
    public static Optional<AssessmentMethod> find(Code method) {
        return Optional.ofNullable(ALL.get(method));
    }

    private static Map<Code, AssessmentMethod> read(String file) {
        try (InputStream in = AssessmentMethods.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file " + file + " is not in the jar");
            }
            Map<Code, AssessmentMethod> methods = new LinkedHashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    AssessmentMethod method = method(line.split("\t", -1));
                    methods.put(method.code(), method);
                }
            }
            return methods;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AssessmentMethod method(String[] row) {
        Set<Code> levels = new LinkedHashSet<>();
        if (!row[1].equals("-")) {
            for (String level : row[1].split(" ")) {
                levels.add(Code.of(level));
            }
        }
        return new AssessmentMethod(
                Code.of(row[0]), Text.both(row[4], row[5]), levels, row[2].equals("yes"), row[3].equals("yes"));
    }
}
