package org.diapason.formats.seriesfile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.codec.Loaded;
import org.diapason.formats.codec.Loader;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.SchemaWriter;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.TreeReader;
import org.diapason.formats.tree.Troubles;
import org.diapason.formats.tree.YamlWriter;

/** Reads and writes series files: one file, or a folder when a series grows. */
public final class SeriesFiles {

    /** The edition of the format that is read and written. */
    public static final int EDITION = SeriesForms.EDITION;

    /** The name by which the published schema is known; nothing is fetched from it. */
    public static final String SCHEMA_ID = "urn:diapason:series:1";

    private static final Text TITLE = Text.both("Fichier de série", "Series file");

    private SeriesFiles() {}

    /** The series in this file or folder; everything that is wrong with it is told at once. */
    public static SeriesReading read(Path root) {
        return read(tree(root));
    }

    /** The files of this series put together into one tree, in which every piece knows its file. */
    public static Tree tree(Path root) {
        return new SeriesFolder(root).assemble();
    }

    /** The series in a tree. */
    public static SeriesReading read(Tree tree) {
        return reading(new Loader<>(SeriesForms.DOSSIER).load(tree));
    }

    /** The series of nothing but these micro-credentials, as an importer gives them, in these languages. */
    public static SeriesReading around(List<Mapping> microCredentials, List<Lang> languages) {
        Mapping series = Node.mapping(List.of(
                Node.entry("diapason", Node.number("1")),
                Node.entry("code", Node.string("AROUND")),
                Node.entry("title", Node.string("Around")),
                Node.entry(
                        "languages",
                        Node.sequence(languages.stream()
                                .map(each -> Node.string(each.tag()))
                                .toList())),
                Node.entry("micro-credentials", Node.sequence(microCredentials))));
        return read(new Tree(Optional.of(series), new Troubles()));
    }

    /** The series in a file of this name that holds these bytes. */
    public static SeriesReading read(String name, byte[] bytes) {
        return reading(new Loader<>(SeriesForms.DOSSIER).load(new TreeReader().read(name, bytes)));
    }

    /** The framework in a file of its own. */
    public static Loaded<Framework> readFramework(Path file) {
        return new Loader<>(FrameworkForms.FRAMEWORK).load(file);
    }

    /** The framework as a YAML file of its own, whose words without a language are in this one. */
    public static String frameworkYaml(Framework framework, Lang lang) {
        return YamlWriter.write(FrameworkForms.FRAMEWORK.write(framework, lang));
    }

    /** The series as one YAML file; the same series always gives the same bytes. */
    public static String yaml(Dossier dossier) {
        return YamlWriter.write(tree(dossier));
    }

    /** The series as one JSON file; the same tree as the YAML. */
    public static String json(Dossier dossier) {
        return JsonWriter.write(tree(dossier));
    }

    /** The JSON Schema (2020-12) of a series file, with titles in both languages. */
    public static String schema() {
        return JsonWriter.write(SchemaWriter.schema(SeriesForms.DOSSIER, SCHEMA_ID, TITLE));
    }

    /** The series in the text of a JSON file, such as {@link #json} writes. */
    public static SeriesReading readJson(String json) {
        return read(new TreeReader().readJson("", json.getBytes(StandardCharsets.UTF_8)));
    }

    /** How a whole series stands in its file: every field, declared once. */
    public static RecordCodec<Dossier> codec() {
        return SeriesForms.DOSSIER;
    }

    /** The series as the tree of its file. */
    public static Node tree(Dossier dossier) {
        return SeriesForms.DOSSIER.write(dossier, dossier.series().source());
    }

    private static SeriesReading reading(Loaded<Dossier> loaded) {
        Optional<Dossier> dossier = loaded.isClean() ? loaded.value() : Optional.empty();
        return new SeriesReading(dossier, loaded.troubles(), loaded.sources());
    }
}
