package org.diapason.studio.audience;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * Step 1 of a series.
 *
 * @param title the series
 * @param here the path of the step, without the language
 * @param revision the revision that is shown
 * @param people for whom the series is
 * @param domain the field; empty words when nobody said
 * @param description what belongs to it; empty words when nobody said
 * @param goals the strategic goals, and which micro-credential serves which
 * @param columns the codes of the micro-credentials
 * @param orphans the micro-credentials that serve no goal
 * @param unserved the goals that nothing serves
 * @param topics the topics, the undecided first
 * @param test the scope test in words
 */
public record AudienceView(
        Said title,
        String here,
        long revision,
        List<Persona> people,
        Said domain,
        Said description,
        List<Goal> goals,
        List<Column> columns,
        String orphans,
        String unserved,
        List<Subject> topics,
        Test test) {

    public AudienceView {
        people = List.copyOf(people);
        goals = List.copyOf(goals);
        columns = List.copyOf(columns);
        topics = List.copyOf(topics);
    }

    /** The topics that the team decided so: in, out, later, or open. */
    public List<Subject> topics(String decision) {
        return topics.stream()
                .filter(topic -> topic.decision().equals(decision))
                .toList();
    }

    /**
     * An audience.
     *
     * @param code its code
     * @param name who they are
     * @param facts what is known of them, each with its label
     * @param credentials the micro-credentials made for them, in words
     */
    public record Persona(String code, Said name, List<Fact> facts, String credentials) {
        public Persona {
            facts = List.copyOf(facts);
        }
    }

    /** Something that is known, with its label. */
    public record Fact(String label, Said words) {}

    /** A micro-credential at the head of the coverage grid. */
    public record Column(String code, Said title) {}

    /**
     * A goal and who serves it.
     *
     * @param code its code
     * @param words the goal
     * @param source where it stands; empty when nobody said
     * @param serves for each column, whether it serves the goal
     */
    public record Goal(String code, Said words, Said source, List<Boolean> serves) {
        public Goal {
            serves = List.copyOf(serves);
        }

        /** Whether nothing serves it. */
        public boolean isUnserved() {
            return !serves.contains(true);
        }
    }

    /**
     * A topic that could become part of the series.
     *
     * @param path its page
     * @param name the topic
     * @param known whether a share can be told
     * @param percent the share of the possible points, for the bar
     * @param score the same in words, with what the test advises
     * @param decision in, out, later or open
     * @param reason why the team decided so; empty when nobody says
     * @param stale whether its evidence is older than the test allows, in words; empty when not
     */
    public record Subject(
            String path,
            Said name,
            boolean known,
            int percent,
            String score,
            String decision,
            Said reason,
            String stale) {}

    /** The scope test: its questions with their weights, and when a topic is in. */
    public record Test(List<Said> questions, String threshold, String fresh) {
        public Test {
            questions = List.copyOf(questions);
        }
    }
}
