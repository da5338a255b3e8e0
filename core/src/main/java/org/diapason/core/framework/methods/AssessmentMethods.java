package org.diapason.core.framework.methods;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Table;
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
        Map<Code, AssessmentMethod> methods = new LinkedHashMap<>();
        for (List<String> row : Table.rows(AssessmentMethods.class, file)) {
            AssessmentMethod method = method(row);
            methods.put(method.code(), method);
        }
        return methods;
    }

    private static AssessmentMethod method(List<String> row) {
        Set<Code> levels = row.get(1).equals("-") ? Set.of() : new LinkedHashSet<>(Table.codes(row.get(1)));
        return new AssessmentMethod(
                Code.of(row.get(0)),
                Text.both(row.get(4), row.get(5)),
                levels,
                row.get(2).equals("yes"),
                row.get(3).equals("yes"));
    }
}
