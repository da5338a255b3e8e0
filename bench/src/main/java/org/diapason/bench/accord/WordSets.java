package org.diapason.bench.accord;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Shape;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate.Form;

/** Elements for which each micro-credential states several words of a list. */
record WordSets(ElementKind kind, int vocabulary) implements Family {

    static final double KEEPS = 0.75;
    static final double EXTRA = 0.3;

    @Override
    public List<Form> forms() {
        return least() ? List.of(Form.UNIFORM, Form.BOUNDED, Form.FREE) : List.of(Form.values());
    }

    boolean least() {
        return kind.shape() == Shape.MUST_INCLUDE;
    }

    @Override
    public Truth truth(Form form, SplittableRandom random) {
        Set<Code> own = draw(random.nextInt(1, 5), random);
        return switch (form) {
            case UNIFORM -> truth(exactly(new Value.Choices(own)), _ -> new Value.Choices(own));
            case BOUNDED -> least() ? mustInclude(draw(random.nextInt(1, 4), random)) : list(random);
            case UNIFORM_WITH_LATITUDE -> withLatitude(own, random);
            case FREE -> truth(Policy.free(), this::any);
        };
    }

    private Truth mustInclude(Set<Code> least) {
        return truth(Policy.of(Form.BOUNDED, new Standard.MustInclude(least)), random -> {
            Set<Code> all = new TreeSet<>(least);
            for (int word = 0; word < vocabulary; word++) {
                if (random.nextDouble() < EXTRA) {
                    all.add(word(word));
                }
            }
            return new Value.Choices(all);
        });
    }

    private Truth list(SplittableRandom drawing) {
        Set<Code> list = draw(drawing.nextInt(3, 6), drawing);
        return truth(Policy.of(Form.BOUNDED, new Standard.OneOf(list)), random -> some(list, random));
    }

    private Truth withLatitude(Set<Code> own, SplittableRandom drawing) {
        Set<Code> room = new LinkedHashSet<>(own);
        int size = own.size() + drawing.nextInt(1, 3);
        while (room.size() < size) {
            room.add(word(drawing.nextInt(vocabulary)));
        }
        Policy policy =
                new Policy(Form.UNIFORM_WITH_LATITUDE, new Standard.OneOf(own), Fact.of(new Standard.OneOf(room)));
        return truth(policy, random -> {
            if (random.nextDouble() < KEEPS) {
                return new Value.Choices(own);
            }
            Value value = some(room, random);
            while (own.containsAll(codes(value))) {
                value = some(room, random);
            }
            return value;
        });
    }

    private Truth truth(Policy policy, Function<SplittableRandom, Value> follows) {
        return new Truth(kind, policy, follows, this::any);
    }

    private Value any(SplittableRandom random) {
        return new Value.Choices(new TreeSet<>(draw(random.nextInt(1, 6), random)));
    }

    private static Value some(Set<Code> list, SplittableRandom random) {
        while (true) {
            Set<Code> some = new TreeSet<>();
            list.forEach(word -> {
                if (random.nextBoolean()) {
                    some.add(word);
                }
            });
            if (!some.isEmpty()) {
                return new Value.Choices(some);
            }
        }
    }

    private Set<Code> draw(int size, SplittableRandom random) {
        Set<Code> words = new TreeSet<>();
        while (words.size() < size) {
            words.add(word(random.nextInt(vocabulary)));
        }
        return words;
    }

    @Override
    public Policy fullRange(List<Value> cells) {
        Set<Code> all = new LinkedHashSet<>();
        cells.forEach(cell -> all.addAll(codes(cell)));
        boolean one = cells.stream().distinct().count() == 1;
        return Policy.of(one ? Form.UNIFORM : Form.BOUNDED, new Standard.OneOf(all));
    }

    @Override
    public Policy exactly(Value value) {
        return Policy.of(
                Form.UNIFORM, least() ? new Standard.MustInclude(codes(value)) : new Standard.OneOf(codes(value)));
    }

    @Override
    public Belief belief(List<Value> cells, List<Double> noises) {
        return new WordSetBelief(this, cells, noises).belief();
    }

    static Code word(int number) {
        return Code.of("word-" + number);
    }

    static Set<Code> codes(Value value) {
        return value instanceof Value.Choices(Set<Code> codes) ? codes : Set.of();
    }
}
