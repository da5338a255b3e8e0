package org.diapason.core.feedback;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;

/**
 * What may be told of one question: groups of people, none of them small. Whatever is told is the sum of such groups, so
 * that what is hidden cannot be worked out from it (diffusion).
 *
 * @param question the question
 * @param groups the groups
 * @param held how many answers are not told
 */
public record Release(Question question, List<Group> groups, int held) {

    public Release {
        groups = List.copyOf(groups);
    }

    /**
     * People of whom something is told together.
     *
     * @param credential the micro-credential that they were asked about
     * @param rounds the rounds in which they answered: one, or several that are small
     * @param distribution what they answered
     * @param words what they wrote, in the order of the alphabet: not of their coming
     */
    public record Group(Code credential, List<Round> rounds, Distribution distribution, List<String> words) {

        public Group {
            rounds = List.copyOf(rounds);
            words = List.copyOf(words);
        }

        /** The one round of the group; silent when it is several. */
        public Fact<Round> alone() {
            return rounds.size() == 1 ? Fact.of(rounds.getFirst()) : Fact.silent();
        }
    }

    /** The micro-credentials of which something is told, in the order in which they were asked about. */
    public List<Code> credentials() {
        return groups.stream().map(Group::credential).distinct().toList();
    }

    /** What is told of all of them; nothing when nothing may be told. */
    public Optional<Distribution> all() {
        return groups.stream().map(Group::distribution).reduce(Distribution::plus);
    }

    /** What is told of this micro-credential; nothing when nothing may be told. */
    public Optional<Distribution> of(Code credential) {
        return groups.stream()
                .filter(group -> group.credential().equals(credential))
                .map(Group::distribution)
                .reduce(Distribution::plus);
    }
}
