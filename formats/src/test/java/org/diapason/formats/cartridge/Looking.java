package org.diapason.formats.cartridge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Lang;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Trouble;

/** Looks into what an importer gave. */
final class Looking {

    private Looking() {}

    static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    /** The micro-credential within a series, as the reader of series files takes it. */
    static List<Trouble> troublesAsSeries(Mapping course) {
        List<Entry> withCode = new ArrayList<>(course.entries());
        if (course.get("code").isEmpty()) {
            withCode.add(Node.entry("code", Node.string("MC")));
        }
        return SeriesFiles.around(List.of(Node.mapping(withCode)), List.of(Lang.EN))
                .troubles();
    }

    static String at(Mapping mapping, String field) {
        return ((Scalar) mapping.get(field).orElseThrow(() -> new AssertionError("No " + field))).text();
    }

    static List<Mapping> maps(Mapping mapping, String field) {
        return mapping.get(field).map(node -> ((Sequence) node).items()).orElse(List.of()).stream()
                .map(Mapping.class::cast)
                .toList();
    }

    static List<String> each(Mapping mapping, String list, String field) {
        return maps(mapping, list).stream().map(item -> at(item, field)).toList();
    }
}
