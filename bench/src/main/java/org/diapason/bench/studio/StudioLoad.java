package org.diapason.bench.studio;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diapason.core.base.Id;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.seriesfile.SeriesScript;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.EmbeddedPostgres;
import org.diapason.store.shelf.PostgresShelves;

/** A seeded province under load, and each page beside its question and template alone. */
public final class StudioLoad {

    private static final int SERIES = 10;

    private StudioLoad() {}

    /** Takes the number of organisations (100) and of requests under load (4000). */
    public static void main(String[] arguments) throws Exception {
        int organisations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4_000;
        Dossier twelve = Twelve.read(Path.of("examples", "boulangerie"));
        Path folder = Files.createTempDirectory("studio-load");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"));
                Database database = postgres.open()) {
            long start = System.nanoTime();
            Province province = Province.founded(database, organisations, SERIES, twelve);
            System.out.printf(
                    "# %d organisations, %d series of twelve, seeded in %d s%n",
                    organisations, organisations * SERIES, (System.nanoTime() - start) / 1_000_000_000);
            measure(folder, postgres, database, province, requests);
        }
    }

    /** Every save that was acknowledged made its revision. */
    private static void kept(Database database, Province province, Map<Id, Long> first, Map<Id, Long> second) {
        Shelf<Dossier> shelf = new PostgresShelves(database).of(new SeriesScript());
        for (Province.College college : province.colleges()) {
            for (Id series : college.series()) {
                long saves = first.getOrDefault(series, 0L) + second.getOrDefault(series, 0L);
                long revision = shelf.spine(college.id(), series).orElseThrow().revision();
                if (revision != 1 + saves) {
                    throw new IllegalStateException(series + " was saved " + saves + " times: revision " + revision);
                }
            }
        }
    }

    private static void measure(
            Path folder, EmbeddedPostgres postgres, Database database, Province province, int requests)
            throws Exception {
        try (Remote studio = Remote.start(folder.resolve("web"), postgres.owner());
                Direct direct = new Direct(database)) {
            List<Designer> designers = new ArrayList<>();
            for (Province.College college : province.colleges()) {
                designers.add(Designer.enter(studio, college));
            }
            Province.College college = province.colleges().getFirst();
            List<Ratio> ratios = Stream.of(Page.values())
                    .map(page -> new Ratio(page, studio, direct, designers.getFirst(), college))
                    .toList();
            // All are warm before the first is measured, as most of what one does the others do too.
            ratios.forEach(Ratio::warmUp);
            ratios.forEach(Ratio::measure);
            // Twice: what nobody has opened yet is opened in the first.
            Load load = new Load(studio, province, designers);
            kept(database, province, load.run(requests), load.run(requests));
        }
    }
}
