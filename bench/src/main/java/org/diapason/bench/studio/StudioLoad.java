package org.diapason.bench.studio;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.diapason.core.harmony.Dossier;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.EmbeddedPostgres;

/** A seeded province under load, and each page beside its question and template alone. */
public final class StudioLoad {

    private static final int SERIES = 10;
    private static final int PAIRS = 5;
    private static final int PAGES = 150;
    private static final int WARM_UP = 800;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private StudioLoad() {}

    /** Takes the number of organisations (100) and of requests under load (4000). */
    public static void main(String[] arguments) throws Exception {
        int organisations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4_000;
        Dossier twelve = Twelve.read(Path.of("examples", "boulangerie"));
        Path folder = Files.createTempDirectory("studio-load");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"));
                Database database = postgres.open()) {
            Province province = Province.founded(database, organisations, SERIES, twelve);
            System.out.printf("# %d organisations, %d series of twelve%n", organisations, organisations * SERIES);
            try (Remote studio = Remote.start(folder.resolve("web"), postgres.owner());
                    Direct direct = new Direct(database)) {
                List<Designer> designers = new ArrayList<>();
                for (Province.College college : province.colleges()) {
                    designers.add(Designer.enter(studio, college));
                }
                for (Page page : Page.values()) {
                    ratio(
                            page,
                            studio,
                            direct,
                            designers.getFirst(),
                            province.colleges().getFirst());
                }
                Load.run(studio, province, designers, requests);
            }
        }
    }

    private static void ratio(Page page, Remote studio, Direct direct, Designer designer, Province.College college) {
        requests(page, designer, college, WARM_UP);
        limit(page, direct, college, WARM_UP);
        double[] ratios = new double[PAIRS];
        double[] whole = new double[PAIRS];
        double[] alone = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            double before = studio.seconds();
            requests(page, designer, college, PAGES);
            whole[i] = studio.seconds() - before;
            long start = MACHINE.getProcessCpuTime();
            limit(page, direct, college, PAGES);
            alone[i] = (MACHINE.getProcessCpuTime() - start) / 1e9;
            ratios[i] = alone[i] / whole[i];
        }
        Arrays.sort(ratios);
        Arrays.sort(whole);
        Arrays.sort(alone);
        String name = page.name().toLowerCase(Locale.ROOT);
        System.out.printf(
                Locale.ROOT,
                "# %s CPU milliseconds a page: request %.2f, alone %.2f%n",
                name,
                1e3 * whole[PAIRS / 2] / PAGES,
                1e3 * alone[PAIRS / 2] / PAGES);
        System.out.printf(
                Locale.ROOT,
                "ratio page-vs-limit %s %.2f %.2f %.2f%n",
                name,
                ratios[PAIRS / 2],
                ratios[0],
                ratios[PAIRS - 1]);
    }

    private static void requests(Page page, Designer designer, Province.College college, int count) {
        for (int i = 0; i < count; i++) {
            designer.get("/en" + page.path(college.series().get(i % SERIES)));
        }
    }

    private static void limit(Page page, Direct direct, Province.College college, int count) {
        int bytes = 0;
        for (int i = 0; i < count; i++) {
            bytes += direct.page(page, college.id(), college.series().get(i % SERIES));
        }
        if (bytes == 0) {
            throw new IllegalStateException("Empty pages");
        }
    }
}
