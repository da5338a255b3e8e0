package org.diapason.core.harmony.effort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.framework.EffortRate;
import org.jspecify.annotations.Nullable;

/** The rates by which a series counts the effort of learners or of facilitators: its own first, else the built-in ones. */
public final class EffortRates {

    private static final List<EffortRate> BUILT_IN = RateFile.read("rates.tsv");
    private static final EffortRates USUAL = new EffortRates(BUILT_IN);
    private static final List<EffortRate> FACILITATION = RateFile.read("facilitation.tsv");

    private final Map<Code, OfKind> kinds = new LinkedHashMap<>();

    private EffortRates(List<EffortRate> rates) {
        rates.forEach(
                rate -> kinds.computeIfAbsent(rate.kind(), kind -> new OfKind()).put(rate));
    }

    /** The rates that come with Diapason, each with its source. */
    public static List<EffortRate> builtIn() {
        return BUILT_IN;
    }

    /** The rates of this policy; an own rate replaces the built-in one of the same kind and difficulty. */
    public static EffortRates of(EffortPolicy policy) {
        return policy.rates().isEmpty() ? USUAL : with(BUILT_IN, policy.rates());
    }

    /** The rates of what facilitators do that come with Diapason, each with its source. */
    public static List<EffortRate> builtInForFacilitators() {
        return FACILITATION;
    }

    /** The rates of what facilitators do under this policy, an own one in the place of the built-in one. */
    public static EffortRates ofFacilitators(EffortPolicy policy) {
        return with(FACILITATION, policy.facilitation());
    }

    private static EffortRates with(List<EffortRate> builtIn, List<EffortRate> own) {
        List<EffortRate> rates = new ArrayList<>(builtIn);
        rates.addAll(own);
        return new EffortRates(rates);
    }

    /**
     * The rate of this kind at this difficulty. A kind that has one rate only has it at every difficulty; of a kind that
     * has several, a difficulty that it does not know has none.
     */
    public Optional<EffortRate> find(Code kind, Fact<Code> difficulty) {
        return Optional.ofNullable(rate(kind, difficulty));
    }

    /** All rates that count, kind by kind. */
    public List<EffortRate> all() {
        List<EffortRate> all = new ArrayList<>();
        kinds.values().forEach(kind -> kind.addTo(all));
        return all;
    }

    @Nullable
    EffortRate rate(Code kind, Fact<Code> difficulty) {
        OfKind rates = kinds.get(kind);
        return rates == null ? null : rates.at(difficulty);
    }

    private static final class OfKind {
        private @Nullable EffortRate usual;
        private final Map<Code, EffortRate> variants = new LinkedHashMap<>();

        void put(EffortRate rate) {
            if (rate.difficulty() instanceof Fact.Stated<Code>(Code difficulty)) {
                variants.put(difficulty, rate);
            } else {
                usual = rate;
            }
        }

        @Nullable
        EffortRate at(Fact<Code> difficulty) {
            return difficulty instanceof Fact.Stated<Code>(Code stated) && !variants.isEmpty()
                    ? variants.get(stated)
                    : usual;
        }

        void addTo(List<EffortRate> all) {
            if (usual != null) {
                all.add(usual);
            }
            all.addAll(variants.values());
        }
    }
}
