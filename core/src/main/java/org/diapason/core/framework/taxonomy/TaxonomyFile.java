package org.diapason.core.framework.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Source;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;

/**
 * Reads a taxonomy from lines of fields with tabs between them: the first field says what the line is, and verbs belong
 * to the level above them. Plain loops throughout, since the command line waits for it.
 */
final class TaxonomyFile {

    private final List<List<String>> heads = new ArrayList<>();
    private final List<Map<Lang, List<Verb>>> levels = new ArrayList<>();
    private final List<KnowledgeKind> knowledge = new ArrayList<>();
    private final Map<Lang, List<Unobservable>> flagged = new LinkedHashMap<>();
    private Text name = Text.both("?", "?");
    private Text source = name;
    private Code code = Code.of("unnamed");

    private TaxonomyFile() {}

    static Taxonomy read(String... resources) {
        TaxonomyFile file = new TaxonomyFile();
        for (String resource : resources) {
            Table.rows(TaxonomyFile.class, resource).forEach(file::take);
        }
        return file.taxonomy();
    }

    private void take(List<String> fields) {
        switch (fields.get(0)) {
            case "taxonomy" -> {
                code = Code.of(fields.get(1));
                name = Text.both(fields.get(2), fields.get(3));
            }
            case "source" -> source = Text.both(fields.get(1), fields.get(2));
            case "knowledge" ->
                knowledge.add(new KnowledgeKind(Code.of(fields.get(1)), Text.both(fields.get(2), fields.get(3))));
            case "level" -> {
                heads.add(fields);
                levels.add(new LinkedHashMap<>());
            }
            case "verbs" -> levels.getLast().put(new Lang(fields.get(1)), verbs(fields.get(2)));
            case "flagged" -> flag(new Lang(fields.get(1)), new Unobservable(fields.get(2), cut(fields.get(3))));
            default -> throw new IllegalStateException("A taxonomy file has no line of the kind " + fields.get(0));
        }
    }

    private Taxonomy taxonomy() {
        List<Level> steps = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            List<String> head = heads.get(i);
            steps.add(new Level(Code.of(head.get(1)), Text.both(head.get(2), head.get(3)), i + 1, levels.get(i)));
        }
        return new Taxonomy(code, name, steps, knowledge, flagged, Source.titled(source));
    }

    private void flag(Lang lang, Unobservable verb) {
        List<Unobservable> verbs = flagged.get(lang);
        if (verbs == null) {
            verbs = new ArrayList<>();
            flagged.put(lang, verbs);
        }
        verbs.add(verb);
    }

    private static List<Verb> verbs(String list) {
        List<Verb> verbs = new ArrayList<>();
        for (String verb : cut(list)) {
            boolean starred = verb.endsWith("*");
            verbs.add(new Verb(starred ? verb.substring(0, verb.length() - 1) : verb, starred));
        }
        return verbs;
    }

    /** By hand: to split at two characters would wake the regular expressions. */
    private static List<String> cut(String list) {
        List<String> items = new ArrayList<>();
        int from = 0;
        for (int comma = list.indexOf(", "); comma >= 0; comma = list.indexOf(", ", from)) {
            items.add(list.substring(from, comma));
            from = comma + 2;
        }
        items.add(list.substring(from));
        return items;
    }
}
