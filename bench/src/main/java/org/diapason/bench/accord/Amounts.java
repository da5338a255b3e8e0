package org.diapason.bench.accord;

import java.util.ArrayList;
import java.util.List;
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
    public Belief belief(List<Value> cells, List<Double> noises) {
        int[] upTo = new int[most + 2];
        cells.forEach(cell -> upTo[(int) range(cell).low() + 1]++);
        for (int amount = 0; amount <= most; amount++) {
            upTo[amount + 1] += upTo[amount];
        }
        Belief belief = new Belief(cells);
        belief.add(-cells.size() * Math.log(most + 1.0), Policy::free);
        for (int each = 0; each <= most; each++) {
            int at = each;
            double log = chance(upTo, noises, at, at, at) - Math.log(most + 1.0);
            belief.add(log, () -> Policy.of(Form.UNIFORM, exactly(at)));
        }
        ranges(belief, upTo, noises);
        latitudes(belief, upTo, noises);
        return belief;
    }

    private void ranges(Belief belief, int[] upTo, List<Double> noises) {
        for (int width = 2; width <= WIDEST; width++) {
            double prior = -Math.log(WIDEST - 1.0) - Math.log(most - width + 2.0);
            for (int first = 0; first <= most - width + 1; first++) {
                int low = first;
                int high = first + width - 1;
                belief.add(
                        prior + chance(upTo, noises, -1, low, high), () -> Policy.of(Form.BOUNDED, between(low, high)));
            }
        }
    }

    /** A room that does not fit is drawn again: all that fit are as likely. */
    private void latitudes(Belief belief, int[] upTo, List<Double> noises) {
        List<int[]> rooms = new ArrayList<>();
        for (int at = 0; at <= most; at++) {
            for (int low = Math.max(0, at - ROOM); low <= at; low++) {
                for (int high = at; high <= Math.min(most, at + ROOM); high++) {
                    if (low < high) {
                        rooms.add(new int[] {at, low, high});
                    }
                }
            }
        }
        for (int[] room : rooms) {
            Form form = Form.UNIFORM_WITH_LATITUDE;
            belief.add(
                    chance(upTo, noises, room[0], room[1], room[2]) - Math.log(rooms.size()),
                    () -> new Policy(form, exactly(room[0]), Fact.of(between(room[1], room[2]))));
        }
    }

    /** The log chance of these cells; no centre when it is negative. Nobody weighs what explains no cell. */
    private double chance(int[] upTo, List<Double> noises, int centre, int low, int high) {
        int width = high - low + 1;
        int all = upTo[most + 1];
        int inside = upTo[high + 1] - upTo[low];
        if (inside == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        int kept = centre < 0 ? inside : upTo[centre + 1] - upTo[centre];
        double keep = centre < 0 ? 1.0 / width : width == 1 ? 1 : KEEPS;
        double in =
                Belief.times(kept, Math.log(keep)) + Belief.times(inside - kept, Math.log((1 - KEEPS) / (width - 1)));
        double out = Belief.times(all - inside, -Math.log(most + 1.0 - width));
        return Belief.chance(noises, inside, in, all - inside, out);
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
