package org.diapason.core.harmony;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;
import org.diapason.core.framework.methods.AssessmentMethod;
import org.diapason.core.framework.methods.AssessmentMethods;
import org.diapason.core.framework.taxonomy.KnowledgeKind;
import org.diapason.core.framework.taxonomy.Level;
import org.diapason.core.framework.taxonomy.Taxonomies;

/** What the codes that Diapason knows are called in French and English, each a line of one file. */
public final class Vocabulary {

    private static final Map<Code, Text> WORDS = read("vocabulary.tsv");

    private Vocabulary() {}

    /** What this code is called, when Diapason knows it. */
    public static Optional<Text> find(Code code) {
        return Optional.ofNullable(WORDS.get(code))
                .or(() -> AssessmentMethods.find(code).map(AssessmentMethod::label))
                .or(() -> level(code))
                .or(() -> knowledge(code));
    }

    /** What this code is called; the code itself, which an institution made up, where Diapason does not know it. */
    public static Text name(Code code) {
        return find(code).orElseGet(() -> Text.both(code.value(), code.value()));
    }

    private static Optional<Text> level(Code code) {
        return Taxonomies.builtIn().stream()
                .flatMap(taxonomy -> taxonomy.level(code).stream())
                .findFirst()
                .map(Level::name);
    }

    private static Optional<Text> knowledge(Code code) {
        return Taxonomies.builtIn().stream()
                .flatMap(taxonomy -> taxonomy.knowledge().stream())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(KnowledgeKind::name);
    }

    private static Map<Code, Text> read(String file) {
        Map<Code, Text> words = new LinkedHashMap<>();
        for (List<String> row : Table.rows(Vocabulary.class, file)) {
            words.put(Code.of(row.get(0)), Text.both(row.get(1), row.get(2)));
        }
        return words;
    }
}
