package org.diapason.formats.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Range;

/** The amounts that some words about length name, before anything is made of them. */
final class LengthEvidence {

    /**
     * So much work in each unit of something.
     *
     * @param hours the work
     * @param per the unit, NONE for a session, a module or the like
     */
    record Rate(Range hours, LengthUnit per) {}

    private final Map<LengthUnit, List<Range>> amounts = new EnumMap<>(LengthUnit.class);
    private final List<Rate> rates = new ArrayList<>();
    private final List<Range> bare = new ArrayList<>();
    private boolean about;
    private boolean summed;
    private boolean unclear;
    private boolean unused;

    /** Adds an amount; zero of something is how people leave a cell open, and says nothing. */
    void add(LengthUnit unit, Range amount) {
        if (amount.high() == 0) {
            unclear = true;
            return;
        }
        amounts.computeIfAbsent(unit, any -> new ArrayList<>()).add(amount);
    }

    /** Adds hours to those before, where a plus or an and stood between them. */
    void sum(Range hours) {
        List<Range> all = amounts.computeIfAbsent(LengthUnit.HOURS, any -> new ArrayList<>());
        if (all.isEmpty()) {
            all.add(hours);
        } else {
            all.set(all.size() - 1, all.getLast().plus(hours));
            summed = true;
        }
    }

    void addRate(Range hours, LengthUnit per) {
        rates.add(new Rate(hours, per));
    }

    void addBare(Range amount) {
        bare.add(amount);
    }

    void markAbout() {
        about = true;
    }

    void markUnclear() {
        unclear = true;
    }

    /** The one amount of this unit; none when the words name several that differ. */
    Optional<Range> one(LengthUnit unit) {
        List<Range> all = amounts.getOrDefault(unit, List.of());
        return all.stream().distinct().count() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Whether the words name several amounts of this unit that differ. */
    boolean isTorn(LengthUnit unit) {
        return amounts.getOrDefault(unit, List.of()).stream().distinct().count() > 1;
    }

    boolean has(LengthUnit unit) {
        return amounts.containsKey(unit);
    }

    Optional<Rate> rate() {
        return rates.stream().distinct().count() == 1 ? Optional.of(rates.getFirst()) : Optional.empty();
    }

    boolean hasRates() {
        return !rates.isEmpty();
    }

    /** The one number without a unit, where nothing else was named. */
    Optional<Range> onlyBare() {
        return amounts.isEmpty() && rates.isEmpty() && bare.size() == 1
                ? Optional.of(bare.getFirst())
                : Optional.empty();
    }

    /** Forgets the numbers without a unit, once their unit was found elsewhere. */
    void settleBare() {
        bare.clear();
    }

    boolean hasBare() {
        return !bare.isEmpty();
    }

    boolean isEmpty() {
        return amounts.isEmpty() && rates.isEmpty() && bare.isEmpty();
    }

    /** Whether somebody should look: about so much, a sum of parts, numbers that belong to nothing. */
    boolean isDoubtful() {
        return about || summed || unclear || unused || hasBare() && !(amounts.isEmpty() && rates.isEmpty());
    }

    /** Whether what stood in parentheses names another amount than the rest, and was left out. */
    boolean hasUnused() {
        return unused;
    }

    boolean isUnclear() {
        return unclear;
    }

    /** Whether the amounts add up to the one total. */
    private static boolean areParts(List<Range> all, List<Range> total) {
        return total.size() == 1
                && all.stream()
                        .reduce(Range::plus)
                        .filter(total.getFirst()::equals)
                        .isPresent();
    }

    /** Takes what stood in parentheses, for units of which nothing stood outside them. */
    void complete(LengthEvidence aside) {
        boolean doubt = aside.isDoubtful();
        aside.amounts.forEach((unit, all) -> {
            List<Range> outside = amounts.putIfAbsent(unit, all);
            unused |= outside != null && !outside.containsAll(all) && !areParts(all, outside);
        });
        if (rates.isEmpty()) {
            rates.addAll(aside.rates);
        }
        if (isEmpty()) {
            bare.addAll(aside.bare);
        }
        about |= doubt;
    }
}
