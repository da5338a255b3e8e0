package org.diapason.core.pathway.graph;

import java.util.List;
import java.util.stream.IntStream;

/**
 * So many of these nodes must come first. A plain prerequisite is one of one, several are all of all: there is no
 * other kind.
 *
 * @param atLeast how many of them, from 1 up; more than there are can never be met
 * @param members the nodes that count, each once and in ascending order
 */
public record Group(int atLeast, List<Integer> members) {

    public Group {
        if (atLeast < 1) {
            throw new IllegalArgumentException("A group asks for at least one: " + atLeast);
        }
        members = members.size() < 2
                ? List.copyOf(members)
                : members.stream().distinct().sorted().toList();
    }

    /** Any so many of these. */
    public static Group of(int atLeast, int... members) {
        return new Group(atLeast, IntStream.of(members).boxed().toList());
    }

    /** Every one of these, of which there must be some. */
    public static Group all(int... members) {
        return of((int) IntStream.of(members).distinct().count(), members);
    }

    /** Whether it asks for more than there are. */
    public boolean asksTooMany() {
        return atLeast > members.size();
    }

    /** Whether it leaves a choice. */
    public boolean isChoice() {
        return atLeast < members.size();
    }
}
