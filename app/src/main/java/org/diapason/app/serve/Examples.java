package org.diapason.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Actor;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.seriesfile.SeriesFiles;

/** The examples that go with the product, as they stand in its jar. */
final class Examples {

    /** The last one is the first of a list, as what changed last comes first. */
    private static final List<String> NAMES = List.of(
            "zero-carbon", "boulangerie", "climat-biodiversite", "facilitating-learning-online", "ontario-extend");

    private static final Text WORDS = Text.both("Exemple fourni avec Diapason", "Example that comes with Diapason");

    private Examples() {}

    /** One example. */
    record Example(String name, Dossier dossier) {

        void put(Shelf<Dossier> series, Id organisation, Instant now) {
            Act act = new Act(
                    new Actor.Studio(organisation), now, Code.of("example-put"), WORDS, Fact.of("example " + name));
            series.add(Id.fresh(), act, dossier);
        }
    }

    /** All of them. */
    static List<Example> read() {
        URL here = Examples.class.getResource("/org/diapason/app/examples");
        if (here == null) {
            throw new IllegalStateException("The examples are not in the jar");
        }
        try {
            URI place = here.toURI();
            if (!place.getScheme().equals("jar")) {
                return read(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return read(jar.getPath("/org/diapason/app/examples"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Example> read(Path folder) {
        return NAMES.stream()
                .map(name -> new Example(
                        name,
                        SeriesFiles.read(folder.resolve(name))
                                .dossier()
                                .orElseThrow(
                                        () -> new IllegalStateException("The example " + name + " cannot be read"))))
                .toList();
    }
}
