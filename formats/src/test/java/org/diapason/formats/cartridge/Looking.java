package org.diapason.formats.cartridge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.tree.Troubles;

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
        Mapping series = Node.mapping(List.of(
                Node.entry("diapason", Node.number("1")),
                Node.entry("languages", Node.sequence(List.of(Node.string("en")))),
                Node.entry("code", Node.string("S")),
                Node.entry("title", Node.string("Series")),
                Node.entry("micro-credentials", Node.sequence(List.of(Node.mapping(withCode))))));
        return SeriesFiles.read(new Tree(Optional.of(series), new Troubles())).troubles();
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
