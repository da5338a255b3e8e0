package org.diapason.bench.accord;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate.Form;

/** Elements that count something, from nothing up to a most: sessions up to 15, hours up to 100. */
record Amounts(ElementKind kind, int most) implements Family {

    private static final int WIDEST = 5;
    private static final int ROOM = 2;
    private static final double KEEPS = 0.75;

    @Override
    public List<Form> forms() {
        return List.of(Form.values());
    }

    @Override
    public Truth truth(Form form, SplittableRandom random) {
        return switch (form) {
            case UNIFORM -> truth(Policy.of(form, exactly(random.nextInt(most + 1))), random);
            case BOUNDED -> {
                int width = random.nextInt(2, WIDEST + 1);
                int low = random.nextInt(most - width + 2);
                yield truth(Policy.of(form, between(low, low + width - 1)), random);
            }
            case UNIFORM_WITH_LATITUDE -> withLatitude(random);
            case FREE -> truth(Policy.free(), random);
        };
    }

    private Truth withLatitude(SplittableRandom random) {
        while (true) {
            int at = random.nextInt(most + 1);
            int low = at - random.nextInt(ROOM + 1);
            int high = at + random.nextInt(ROOM + 1);
            if (low >= 0 && high <= most && low < high) {
                return truth(new Policy(Form.UNIFORM_WITH_LATITUDE, exactly(at), Fact.of(between(low, high))), random);
            }
        }
    }

    private Truth truth(Policy policy, SplittableRandom ignored) {
        return new Truth(kind, policy, random -> follow(policy, random), random -> amount(random.nextInt(most + 1)));
    }

    private Value follow(Policy policy, SplittableRandom random) {
        if (policy.form() == Form.FREE) {
            return amount(random.nextInt(most + 1));
        }
        Range own = range(policy.standard());
        if (policy.latitude() instanceof Fact.Stated<Standard>(Standard latitude) && random.nextDouble() >= KEEPS) {
            Range room = range(latitude);
            while (true) {
                int amount = random.nextInt((int) room.low(), (int) room.high() + 1);
                if (amount != own.low()) {
                    return amount(amount);
                }
            }
        }
        return amount(random.nextInt((int) own.low(), (int) own.high() + 1));
    }

    @Override
    public Policy fullRange(List<Value> cells) {
        double low = cells.stream().mapToDouble(cell -> range(cell).low()).min().orElse(0);
        double high =
                cells.stream().mapToDouble(cell -> range(cell).high()).max().orElse(0);
        return Policy.of(low == high ? Form.UNIFORM : Form.BOUNDED, new Standard.InRange(Range.of(low, high)));
    }

    @Override
    public Policy exactly(Value value) {
        return Policy.of(Form.UNIFORM, new Standard.InRange(range(value)));
    }

    @Override
    public Map<Form, Double> likelihoods(List<Value> cells, double[] noises) {
        int[] times = new int[most + 2];
        cells.forEach(cell -> times[(int) range(cell).low() + 1]++);
        for (int amount = 0; amount <= most; amount++) {
            times[amount + 1] += times[amount];
        }
        Map<Form, Double> sums = new EnumMap<>(Form.class);
        sums.put(Form.FREE, -cells.size() * Math.log(most + 1.0));
        List<Double> uniform = new ArrayList<>();
        for (int at = 0; at <= most; at++) {
            uniform.add(chance(times, noises, at, at, at));
        }
        sums.put(Form.UNIFORM, Odds.mean(uniform));
        sums.put(Form.BOUNDED, ranges(times, noises));
        sums.put(Form.UNIFORM_WITH_LATITUDE, latitudes(times, noises));
        return sums;
    }

    private double ranges(int[] times, double[] noises) {
        List<Double> widths = new ArrayList<>();
        for (int width = 2; width <= WIDEST; width++) {
            List<Double> places = new ArrayList<>();
            for (int low = 0; low <= most - width + 1; low++) {
                places.add(chance(times, noises, -1, low, low + width - 1));
            }
            widths.add(Odds.mean(places));
        }
        return Odds.mean(widths);
    }

    private double latitudes(int[] times, double[] noises) {
        List<Double> places = new ArrayList<>();
        for (int at = 0; at <= most; at++) {
            for (int low = Math.max(0, at - ROOM); low <= at; low++) {
                for (int high = at; high <= Math.min(most, at + ROOM); high++) {
                    if (low < high) {
                        places.add(chance(times, noises, at, low, high));
                    }
                }
            }
        }
        return Odds.mean(places);
    }

    /** The log chance of these cells, the share of noise being any of those; no centre when it is negative. */
    private double chance(int[] upTo, double[] noises, int centre, int low, int high) {
        int width = high - low + 1;
        int all = upTo[most + 1];
        int inside = upTo[high + 1] - upTo[low];
        int kept = centre < 0 || width == 1 ? inside : upTo[centre + 1] - upTo[centre];
        double keep = centre < 0 ? 1.0 / width : width == 1 ? 1 : KEEPS;
        double beside = width == 1 ? 1 : (1 - KEEPS) / (width - 1);
        double[] each = new double[noises.length];
        for (int i = 0; i < noises.length; i++) {
            each[i] = times(kept, (1 - noises[i]) * keep)
                    + times(inside - kept, (1 - noises[i]) * beside)
                    + times(all - inside, noises[i] / (most + 1.0 - width));
        }
        return Odds.mean(each);
    }

    private static double times(int times, double chance) {
        return times == 0 ? 0 : times * Math.log(chance);
    }

    private static Standard exactly(int amount) {
        return new Standard.InRange(Range.exactly(amount));
    }

    private static Standard between(int low, int high) {
        return new Standard.InRange(Range.of(low, high));
    }

    private static Value amount(int amount) {
        return new Value.Amount(Range.exactly(amount));
    }

    private static Range range(Standard standard) {
        return standard instanceof Standard.InRange(Range range) ? range : Range.exactly(0);
    }

    private static Range range(Value value) {
        return value instanceof Value.Amount(Range range) ? range : Range.exactly(0);
    }
}
