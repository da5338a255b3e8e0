package org.diapason.bench.studio;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
        alone(WARM_UP, direct::page);
        alone(WARM_UP, direct::bare);
    }

    void measure() {
        double[] whole = new double[PAIRS];
        double[] limit = new double[PAIRS];
        double[] bare = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            whole[i] = requests(PAGES);
            limit[i] = alone(PAGES, direct::page);
            bare[i] = alone(PAGES, direct::bare);
        }
        designer.take(true);
        requests(PAGES);
        double squeezed = requests(PAGES);
        designer.take(false);
        agree();
        System.out.printf(
                Locale.ROOT,
                "# %s CPU milliseconds a page of %,d bytes: request %.2f, limit %.2f, bare %.2f; request squeezed %.2f%n",
                name(),
                direct.page(models.getFirst()).length,
                median(whole),
                median(limit),
                median(bare),
                squeezed);
        tell("page-vs-limit", limit, whole);
        tell("page-vs-bare", bare, whole);
    }

    private String name() {
        return page.name().toLowerCase(Locale.ROOT);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void tell(String figure, double[] alone, double[] whole) {
        double[] ratios = new double[PAIRS];
        Arrays.setAll(ratios, i -> alone[i] / whole[i]);
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "ratio %s %s %.2f %.2f %.2f%n",
                figure,
                name(),
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
    private double alone(int count, Function<Direct.Model, byte[]> made) {
        long before = MACHINE.getProcessCpuTime();
        int bytes = 0;
        for (int i = 0; i < count; i++) {
            bytes += made.apply(models.get(i % models.size())).length;
        }
        if (bytes == 0) {
            throw new IllegalStateException("Empty pages of " + college.name());
        }
        return (MACHINE.getProcessCpuTime() - before) / 1e6 / count;
    }
}
