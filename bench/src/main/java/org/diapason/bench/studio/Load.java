package org.diapason.bench.studio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diapason.core.base.Id;

/** Four people at a time, all over the province: nine looks at a page for each save. */
final class Load {

    private static final int AT_ONCE = 4;
    private static final long SEED = 20_261_126L;

    private Load() {}

    private enum Deed {
        HOME,
        MATRIX,
        SAVE
    }

    private record Taken(Deed deed, double milliseconds) {}

    static void run(Remote studio, Province province, List<Designer> designers, int requests) throws Exception {
        List<Taken> all = new ArrayList<>();
        double before = studio.seconds();
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<List<Taken>>> parts = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int part = i;
                parts.add(people.submit(() -> work(province, designers, part, requests / AT_ONCE)));
            }
            for (Future<List<Taken>> part : parts) {
                all.addAll(part.get());
            }
        }
        double cpu = studio.seconds() - before;
        System.out.printf(
                Locale.ROOT,
                "# %d requests, 90 %% reads, in %.1f s%nload requests-per-cpu-second %.0f%n",
                all.size(),
                (System.nanoTime() - start) / 1e9,
                all.size() / cpu);
        tell(all);
    }

    /** Each person has organisations of their own, so that no two sign with the same hand at once. */
    private static List<Taken> work(Province province, List<Designer> designers, int part, int requests) {
        Random random = new Random(SEED + part);
        List<Taken> taken = new ArrayList<>();
        int mine = (designers.size() - part + AT_ONCE - 1) / AT_ONCE;
        for (int i = 0; i < requests; i++) {
            int college = part + AT_ONCE * random.nextInt(mine);
            List<Id> series = province.colleges().get(college).series();
            Deed deed = i % 10 == 9 ? Deed.SAVE : i % 2 == 0 ? Deed.HOME : Deed.MATRIX;
            long start = System.nanoTime();
            act(deed, designers.get(college), series.get(random.nextInt(series.size())), random.nextBoolean());
            taken.add(new Taken(deed, (System.nanoTime() - start) / 1e6));
        }
        return taken;
    }

    private static void act(Deed deed, Designer designer, Id series, boolean up) {
        switch (deed) {
            case HOME -> designer.get("/en" + Page.HOME.path(series));
            case MATRIX -> designer.get("/en" + Page.MATRIX.path(series));
            case SAVE -> designer.move("/en/series/" + series, up);
        }
    }

    private static void tell(List<Taken> all) {
        Map<Deed, List<Double>> times = new EnumMap<>(Deed.class);
        for (Taken each : all) {
            times.computeIfAbsent(each.deed(), deed -> new ArrayList<>()).add(each.milliseconds());
        }
        times.forEach((deed, each) -> {
            each.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "load p95 %s %.1f ms, median %.1f ms%n",
                    deed.name().toLowerCase(Locale.ROOT),
                    each.get(each.size() * 95 / 100),
                    each.get(each.size() / 2));
        });
    }
}
