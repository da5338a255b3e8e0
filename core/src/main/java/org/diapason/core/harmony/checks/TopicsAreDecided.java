package org.diapason.core.harmony.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.audience.ScopeDecision;
import org.diapason.core.audience.ScopeScore;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.MicroCredential;

/** Each topic that was looked at is in, out or later for a reason, and micro-credentials keep to what was decided. */
public final class TopicsAreDecided implements Check {
    /** A micro-credential that covers a topic that is out or has to wait. */
    record CoveredAllTheSame(Code microCredential, Code topic) implements InCredential {
        @Override
        public Place place() {
            return Places.credential(microCredential).field("topics");
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential + " traite du sujet « " + topic + " », qui n'a pas été retenu.",
                    microCredential + " covers the topic “" + topic + "”, which is not in.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Retirez le sujet du micro-titre, ou revoyez la décision.",
                    "Take the topic out of the micro-credential, or decide again.");
        }
    }

    /** A topic that is in although the test says no, without a reason. */
    record AgainstTheTest(Code topic) implements Finding {
        @Override
        public Place place() {
            return Places.item("topics", topic);
        }

        @Override
        public Text message() {
            return Text.both(
                    "Le sujet « " + topic + " » est retenu sans raison écrite, alors que le test le déconseille.",
                    "The topic “" + topic + "” is in without a written reason, although the test advises against it.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Écrivez pourquoi le sujet est retenu, ou revoyez la décision.",
                    "Write why the topic is in, or decide again.");
        }
    }

    /** A topic of which nobody stated the decision. */
    record Undecided(Code topic) implements Finding {
        @Override
        public Place place() {
            return Places.item("topics", topic);
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Personne n'a précisé si le sujet « " + topic + " » est retenu.",
                    "Nobody stated whether the topic “" + topic + "” is in.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Décidez sous decision (in, out ou later), avec la raison.",
                    "Decide under decision (in, out or later), with the reason.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque sujet examiné est retenu, exclu ou remis, et les micro-titres s'y tiennent.",
                "Each topic looked at is in, out or later, and micro-credentials keep to it.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Sans décision écrite, la série s'étend à tout ce qui se présente.",
                "Without a written decision, a series grows with whatever comes along.");
    }

    @Override
    public Source source() {
        return Grounds.step("1");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Set<Code> notIn = new HashSet<>();
        for (Topic topic : seen.series().topics()) {
            if (topic.decision() instanceof Fact.Stated<ScopeDecision>(ScopeDecision decision)) {
                if (!(decision instanceof ScopeDecision.In(Fact<Text> reason, var on))) {
                    notIn.add(topic.code());
                } else if (reason.isSilent() && isAdvisedAgainst(seen, topic)) {
                    found.accept(new AgainstTheTest(topic.code()));
                }
            } else {
                found.accept(new Undecided(topic.code()));
            }
        }
        if (notIn.isEmpty()) {
            return;
        }
        for (MicroCredential mc : seen.series().microCredentials()) {
            for (Code topic : mc.topics()) {
                if (notIn.contains(topic)) {
                    found.accept(new CoveredAllTheSame(mc.code(), topic));
                }
            }
        }
    }

    private static boolean isAdvisedAgainst(Case seen, Topic topic) {
        return seen.series().scopeTest().score(topic).advice() == ScopeScore.Advice.OUT;
    }
}
