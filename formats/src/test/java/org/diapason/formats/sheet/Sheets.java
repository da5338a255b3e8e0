package org.diapason.formats.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Scalar;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Refusal;

/** Brings spreadsheets in for tests, and holds what they give against the reader of series files. */
final class Sheets {

    private Sheets() {}

    static Setting setting(Path scratch, Optional<Path> columns) {
        return new Setting(Lang.FR, Bounds.USUAL, Progress.SILENT, columns, scratch);
    }

    static Intake text(Path folder, String name, String content) {
        return text(folder, name, content, StandardCharsets.UTF_8);
    }

    static Intake text(Path folder, String name, String content, Charset charset) {
        return bytes(folder, name, content.getBytes(charset));
    }

    static Intake bytes(Path folder, String name, byte[] bytes) {
        return read(file(folder, name, bytes));
    }

    static Artifact file(Path folder, String name, byte[] bytes) {
        try {
            Path path = folder.resolve(name);
            Files.write(path, bytes);
            return new Artifact(name, path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Intake read(Artifact artifact) {
        return read(artifact, Optional.empty());
    }

    static Intake read(Artifact artifact, Optional<Path> columns) {
        try {
            Intake intake = new SpreadsheetImporter().read(artifact, setting(Path.of("."), columns));
            fits(intake);
            return intake;
        } catch (Refusal refusal) {
            throw new AssertionError(refusal.trouble().toString(), refusal);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Fault refusal(Artifact artifact) {
        try {
            new SpreadsheetImporter().read(artifact, setting(Path.of("."), Optional.empty()));
            throw new AssertionError("Nothing was refused");
        } catch (Refusal refusal) {
            return refusal.trouble().fault();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The dossier of a series that holds what came in; no trouble may be in it. */
    static Dossier fits(Intake intake) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Node.entry("diapason", Node.number("1")));
        entries.add(Node.entry("code", Node.string("test")));
        entries.add(Node.entry("title", Node.string("Test")));
        entries.add(Node.entry("languages", Node.sequence(List.of(Node.string("fr"), Node.string("en")))));
        entries.addAll(intake.series().entries());
        List<Mapping> coded = new ArrayList<>();
        for (int i = 0; i < intake.microCredentials().size(); i++) {
            coded.add(coded(intake.microCredentials().get(i), "X" + i));
        }
        entries.add(Node.entry("micro-credentials", Node.sequence(coded)));
        String json = JsonWriter.write(Node.mapping(entries));
        SeriesReading reading = SeriesFiles.read("series.json", json.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.troubles(), json);
        return reading.dossier().orElseThrow();
    }

    private static Mapping coded(Mapping sketch, String code) {
        if (sketch.get("code").isPresent()) {
            return sketch;
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(Node.entry("code", Node.string(code)));
        entries.addAll(sketch.entries());
        return new Mapping(entries, sketch.spot());
    }

    static Mapping mc(Intake intake, int at) {
        return intake.microCredentials().get(at);
    }

    /** A value by its path, such as badge.name or outcomes.0.statement; the length of a list; empty where nothing stands. */
    static String at(Node node, String path) {
        Node here = node;
        for (String step : path.split("\\.", -1)) {
            here = switch (here) {
                case Mapping mapping -> mapping.get(step).orElse(Node.string(""));
                case Sequence list
                when Integer.parseInt(step) < list.items().size() ->
                    list.items().get(Integer.parseInt(step));
                default -> Node.string("");
            };
        }
        return switch (here) {
            case Scalar scalar -> scalar.text();
            case Sequence list -> Integer.toString(list.items().size());
            case Mapping ignored -> "{}";
        };
    }

    static List<String> all(Intake intake, String path) {
        return intake.microCredentials().stream().map(mc -> at(mc, path)).toList();
    }
}
