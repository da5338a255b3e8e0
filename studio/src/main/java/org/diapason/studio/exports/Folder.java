package org.diapason.studio.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.archive.ZipOut;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.YamlWriter;

/** A series as a folder: each micro-credential and the framework in a file of its own. The same series gives the same bytes. */
final class Folder {

    private static final String MEMBERS = "micro-credentials";
    private static final String FRAMEWORK = "framework";
    private final Map<String, String> files = new LinkedHashMap<>();

    Folder(Dossier dossier) {
        List<Entry> head = new ArrayList<>();
        for (Entry entry : Edits.tree(dossier).entries()) {
            if (entry.key().equals(MEMBERS) && entry.value() instanceof Sequence list) {
                members(list);
            } else if (entry.key().equals(FRAMEWORK)) {
                files.put("framework.yaml", YamlWriter.write(entry.value()));
                head.add(Node.entry(FRAMEWORK, Node.string("framework.yaml")));
            } else {
                head.add(entry);
            }
        }
        files.put("series.yaml", YamlWriter.write(Node.mapping(head)));
    }

    /** Numbered, as the files of a folder are read in the order of their names. */
    private void members(Sequence list) {
        int width = Math.max(2, String.valueOf(list.items().size()).length());
        for (int i = 0; i < list.items().size(); i++) {
            String code = list.items().get(i) instanceof Mapping mapping
                            && mapping.get("code").orElse(null) instanceof Node.Scalar scalar
                    ? scalar.text()
                    : "mc";
            String name = String.format(Locale.ROOT, "%s/%0" + width + "d-%s.yaml", MEMBERS, i + 1, code);
            files.put(name, YamlWriter.write(list.items().get(i)));
        }
    }

    void put(String name, String content) {
        files.put(name, content);
    }

    void zip(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> file : files.entrySet()) {
            ZipOut.put(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }
}
