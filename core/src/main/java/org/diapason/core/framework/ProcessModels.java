package org.diapason.core.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;

/** The process models that come with Diapason: the toolkit's seven phases and the five of ADDIE. */
public final class ProcessModels {
    private static final List<ProcessModel> BUILT_IN = read();

    private ProcessModels() {}

    /** All of them. */
    public static List<ProcessModel> builtIn() {
        return BUILT_IN;
    }

    /** The one of this code, when there is one. */
    public static Optional<ProcessModel> find(Code code) {
        return BUILT_IN.stream().filter(model -> model.code().equals(code)).findFirst();
    }

    private static List<ProcessModel> read() {
        Map<Code, Text> names = new LinkedHashMap<>();
        Map<Code, List<Phase>> phases = new LinkedHashMap<>();
        for (List<String> row : Table.rows(ProcessModels.class, "processes.tsv")) {
            Code model = Code.of(row.get(0));
            if (row.get(1).equals("-")) {
                names.put(model, Text.both(row.get(2), row.get(3)));
                phases.put(model, new ArrayList<>());
            } else {
                phases.getOrDefault(model, List.of()).add(phase(row));
            }
        }
        List<ProcessModel> models = new ArrayList<>();
        names.forEach(
                (model, name) -> models.add(new ProcessModel(model, name, phases.getOrDefault(model, List.of()))));
        return List.copyOf(models);
    }

    private static Phase phase(List<String> row) {
        return new Phase(
                Code.of(row.get(1)),
                Text.both(row.get(2), row.get(3)),
                Fact.of(new Gate(Table.codes(row.get(5)), row.get(4))));
    }
}
