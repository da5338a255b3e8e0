package org.diapason.bench.studio;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One page over the network, beside its limit, in turn. */
final class Ratio {

    private static final int PAIRS = 5;
    private static final int PAGES = 600;
    private static final int WARM_UP = 3_500;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Pattern FRESH = Pattern.compile("name=\"(_csrf|key)\" value=\"[^\"]*\"");

    private final Page page;
    private final Remote studio;
    private final Direct direct;
    private final Designer designer;
    private final Province.College college;
    private final List<Direct.Model> models;

    Ratio(Page page, Remote studio, Direct direct, Designer designer, Province.College college) {
        this.page = page;
        this.studio = studio;
        this.direct = direct;
        this.designer = designer;
        this.college = college;
        this.models = college.series().stream()
                .map(series -> direct.model(page, college, series))
                .toList();
    }

    /** Both sides must have made the same page, but for what is drawn anew each time. */
    private void agree() {
        for (Direct.Model model : models) {
            String served = FRESH.matcher(designer.look(page, model.series())).replaceAll("");
            String made = new String(direct.page(model), StandardCharsets.UTF_8);
            if (!served.equals(FRESH.matcher(made).replaceAll(""))) {
                throw new IllegalStateException("Another page is served than is made: " + served + "\n" + made);
            }
        }
    }

    void warmUp() {
        agree();
        requests(WARM_UP);
        limit(WARM_UP);
    }

    void measure() {
        double[] ratios = new double[PAIRS];
        double[] whole = new double[PAIRS];
        double[] alone = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            whole[i] = requests(PAGES);
            alone[i] = limit(PAGES);
            ratios[i] = alone[i] / whole[i];
        }
        designer.take(true);
        requests(PAGES);
        double squeezed = requests(PAGES);
        designer.take(false);
        agree();
        tell(ratios, whole, alone, squeezed);
    }

    private void tell(double[] ratios, double[] whole, double[] alone, double squeezed) {
        Arrays.sort(ratios);
        Arrays.sort(whole);
        Arrays.sort(alone);
        String name = page.name().toLowerCase(Locale.ROOT);
        System.out.printf(
                Locale.ROOT,
                "# %s CPU milliseconds a page of %,d bytes: request %.2f, alone %.2f; request squeezed %.2f%n",
                name,
                direct.page(models.getFirst()).length,
                whole[PAIRS / 2],
                alone[PAIRS / 2],
                squeezed);
        System.out.printf(
                Locale.ROOT,
                "ratio page-vs-limit %s %.2f %.2f %.2f%n",
                name,
                ratios[PAIRS / 2],
                ratios[0],
                ratios[PAIRS - 1]);
    }

    /** CPU milliseconds a page of the studio's process. */
    private double requests(int count) {
        double before = studio.seconds();
        for (int i = 0; i < count; i++) {
            designer.look(page, models.get(i % models.size()).series());
        }
        return (studio.seconds() - before) * 1e3 / count;
    }

    /** CPU milliseconds a page of this process. */
    private double limit(int count) {
        long before = MACHINE.getProcessCpuTime();
        int bytes = 0;
        for (int i = 0; i < count; i++) {
            bytes += direct.page(models.get(i % models.size())).length;
        }
        if (bytes == 0) {
            throw new IllegalStateException("Empty pages of " + college.name());
        }
        return (MACHINE.getProcessCpuTime() - before) / 1e6 / count;
    }
}
