package org.diapason.bench.studio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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

    private final Remote studio;
    private final Province province;
    private final List<Designer> designers;

    Load(Remote studio, Province province, List<Designer> designers) {
        this.studio = studio;
        this.province = province;
        this.designers = designers;
    }

    private enum Deed {
        HOME,
        MATRIX,
        EDITOR,
        SAVE
    }

    private record Taken(Deed deed, Id series, double milliseconds) {}

    /** How often each series was saved. */
    Map<Id, Long> run(int requests) throws Exception {
        List<Taken> all = new ArrayList<>();
        designers.forEach(designer -> designer.take(true));
        double before = studio.seconds();
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<List<Taken>>> parts = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int part = i;
                parts.add(people.submit(() -> work(part, requests / AT_ONCE)));
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
        Map<Id, Long> saves = new HashMap<>();
        all.stream()
                .filter(each -> each.deed() == Deed.SAVE)
                .forEach(each -> saves.merge(each.series(), 1L, Long::sum));
        return saves;
    }

    /** Each person has organisations of their own, so that nobody's form is overtaken. */
    private List<Taken> work(int part, int requests) {
        Random random = new Random(SEED + part);
        List<Taken> taken = new ArrayList<>();
        int mine = (designers.size() - part + AT_ONCE - 1) / AT_ONCE;
        while (taken.size() < requests) {
            int college = part + AT_ONCE * random.nextInt(mine);
            List<Id> series = province.colleges().get(college).series();
            act(taken, designers.get(college), series.get(random.nextInt(series.size())));
        }
        return taken;
    }

    private static void act(List<Taken> taken, Designer designer, Id series) {
        int turn = taken.size() % 10;
        if (turn < 8) {
            Page page = turn % 2 == 0 ? Page.HOME : Page.MATRIX;
            taken.add(timed(Deed.valueOf(page.name()), series, () -> designer.look(page, series)));
            return;
        }
        String[] form = new String[1];
        taken.add(timed(Deed.EDITOR, series, () -> form[0] = designer.look(Page.EDITOR, series)));
        taken.add(timed(Deed.SAVE, series, () -> designer.save(series, form[0])));
    }

    private static Taken timed(Deed deed, Id series, Runnable work) {
        long start = System.nanoTime();
        work.run();
        return new Taken(deed, series, (System.nanoTime() - start) / 1e6);
    }

    private static void tell(List<Taken> all) {
        Map<Deed, List<Double>> times = new EnumMap<>(Deed.class);
        for (Taken each : all) {
            times.computeIfAbsent(each.deed(), _ -> new ArrayList<>()).add(each.milliseconds());
        }
        times.forEach((deed, each) -> {
            each.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "load p95 %s %.1f ms, median %.1f ms, of %d%n",
                    deed.name().toLowerCase(Locale.ROOT),
                    each.get(each.size() * 95 / 100),
                    each.get(each.size() / 2),
                    each.size());
        });
    }
}
