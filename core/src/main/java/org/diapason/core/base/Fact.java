package org.diapason.core.base;

import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Something a source stated, or nobody did: silence is a value of its own and never becomes 0 or "none". */
public sealed interface Fact<T> {

    /** What a source said. */
    record Stated<T>(T value) implements Fact<T> {}

    /** Nobody said. */
    record Silent<T>() implements Fact<T> {
        private static final Silent<?> NOTHING = new Silent<>();
    }

    /** The fact that somebody stated this value. */
    static <T> Fact<T> of(T value) {
        return new Stated<>(value);
    }

    /** The fact that nobody stated anything. */
    @SuppressWarnings("unchecked")
    static <T> Fact<T> silent() {
        return (Fact<T>) Silent.NOTHING;
    }

    /** Whether nobody stated it. */
    default boolean isSilent() {
        return this instanceof Silent<T>;
    }

    /** Whether somebody stated it. */
    default boolean isStated() {
        return this instanceof Stated<T>;
    }

    /** Whether it is stated and holds the condition; a silent fact holds none. */
    default boolean is(Predicate<? super T> condition) {
        return this instanceof Stated<T>(T value) && condition.test(value);
    }

    /** The same fact seen through a function; silence stays silence. */
    default <R> Fact<R> map(Function<? super T, ? extends R> function) {
        return this instanceof Stated<T>(T value) ? of(function.apply(value)) : silent();
    }

    /** A fact that depends on this one; silence stays silence. */
    default <R> Fact<R> flatMap(Function<? super T, Fact<R>> function) {
        return this instanceof Stated<T>(T value) ? function.apply(value) : silent();
    }

    /** The value, or another where the caller knows that a default is honest. */
    default T orElse(T other) {
        return this instanceof Stated<T>(T value) ? value : other;
    }

    /** This fact, or another one where this is silent. */
    default Fact<T> or(Fact<T> other) {
        return isStated() ? this : other;
    }

    /** Does something with the value when there is one. */
    default void ifStated(Consumer<? super T> action) {
        if (this instanceof Stated<T>(T value)) {
            action.accept(value);
        }
    }

    /**
     * The value, where the caller has already made sure that there is one.
     *
     * @throws NoSuchElementException when nobody stated it: a bug of the caller
     */
    default T get() {
        if (this instanceof Stated<T>(T value)) {
            return value;
        }
        throw new NoSuchElementException("This fact is silent");
    }
}
