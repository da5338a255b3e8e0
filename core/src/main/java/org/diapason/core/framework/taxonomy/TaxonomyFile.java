package org.diapason.core.framework.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/**
 * Reads a taxonomy from lines of fields with tabs between them: the first field says what the line is, and verbs belong
 * to the level above them. Plain loops throughout, since the command line waits for it.
 */
final class TaxonomyFile {

    private final List<String[]> heads = new ArrayList<>();
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
            for (String line : load(resource).split("\n")) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    file.take(line.split("\t"));
                }
            }
        }
        return file.taxonomy();
    }

    private void take(String[] fields) {
        switch (fields[0]) {
            case "taxonomy" -> {
                code = Code.of(fields[1]);
                name = Text.both(fields[2], fields[3]);
            }
            case "source" -> source = Text.both(fields[1], fields[2]);
            case "knowledge" -> knowledge.add(new KnowledgeKind(Code.of(fields[1]), Text.both(fields[2], fields[3])));
            case "level" -> {
                heads.add(fields);
                levels.add(new LinkedHashMap<>());
            }
            case "verbs" -> levels.getLast().put(new Lang(fields[1]), verbs(fields[2]));
            case "flagged" -> flag(new Lang(fields[1]), new Unobservable(fields[2], cut(fields[3])));
            default -> throw new IllegalStateException("A taxonomy file has no line of the kind " + fields[0]);
        }
    }

    private Taxonomy taxonomy() {
        List<Level> steps = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            String[] head = heads.get(i);
            steps.add(new Level(Code.of(head[1]), Text.both(head[2], head[3]), i + 1, levels.get(i)));
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

    private static String load(String resource) {
        try (InputStream in = TaxonomyFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The file of a taxonomy is not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The file of a taxonomy cannot be read: " + resource, broken);
        }
    }
}
