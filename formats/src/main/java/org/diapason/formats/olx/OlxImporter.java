package org.diapason.formats.olx;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** Reads the export of an Open edX course. */
public final class OlxImporter implements Importer {

    private static final String COURSE = "course.xml";
    private static final int NAMES = 4000;

    @Override
    public Code id() {
        return Code.of("olx");
    }

    @Override
    public Text label() {
        return Text.both("cours Open edX (OLX, .tar.gz)", "Open edX course (OLX, .tar.gz)");
    }

    @Override
    public boolean recognises(Artifact artifact) throws IOException {
        return Archive.isArchive(artifact.head())
                && root(Archive.glimpse(artifact, NAMES)).isPresent();
    }

    @Override
    public Intake read(Artifact artifact, Setting setting) throws Refusal, IOException {
        try (Archive archive = Archive.open(artifact, setting)) {
            return new OlxCourse(parts(artifact, archive), setting).read();
        }
    }

    /** The parts of the course in this archive. */
    static OlxParts parts(Artifact artifact, Archive archive) throws Refusal {
        String root = root(archive.entries().stream().map(Archive.Entry::name).toList())
                .orElseThrow(() -> new Refusal(missing(artifact.name())));
        return new OlxParts(artifact.name(), archive, root);
    }

    /** The folder of the course, with its stroke: the one that holds course.xml and a folder of chapters or policies. */
    private static Optional<String> root(List<String> names) {
        return names.stream()
                .filter(name -> name.equals(COURSE) || name.endsWith("/" + COURSE))
                .map(name -> name.substring(0, name.length() - COURSE.length()))
                .filter(folder -> names.stream()
                        .anyMatch(name -> name.startsWith(folder + "chapter/")
                                || name.startsWith(folder + "course/")
                                || name.startsWith(folder + "policies/")))
                .min(Comparator.comparingInt(String::length));
    }

    private static Trouble missing(String file) {
        return new Trouble(
                Fault.MISSING_PART,
                Spot.start(file),
                Place.TOP,
                Text.both("Le fichier course.xml manque.", "The file course.xml is missing."),
                Text.both("Exportez le cours de nouveau depuis Studio.", "Export the course again from Studio."));
    }
}
