package org.diapason.core.base;

import java.util.Optional;
import java.util.UUID;

/**
 * What tells one kept thing from every other (identifiant): an organisation, a person, a series. It says nothing of what
 * it names and cannot be guessed.
 */
public record Id(UUID value) implements Comparable<Id> {

    /** The id with these characters, when they are one: 36 of them, hexadecimal, with four dashes. */
    public static Optional<Id> parse(String characters) {
        if (characters.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Id(UUID.fromString(characters)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** An id that nobody has had before. */
    public static Id fresh() {
        return new Id(UUID.randomUUID());
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
