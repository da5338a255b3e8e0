package org.diapason.core.harmony.checks;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.diapason.core.audience.ScopeDecision;
import org.diapason.core.audience.ScopeTest;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;

/** The evidence for each topic that is not out is recent enough to rest on. */
public final class EvidenceIsFresh implements Check {
    /** Evidence older than the scope test allows. */
    record EvidenceStale(Code topic, LocalDate day, int months) implements Finding {
        @Override
        public Place place() {
            return Places.item("topics", topic).field("evidence-date");
        }

        @Override
        public Text message() {
            return Text.both(
                    "Les données sur le sujet « " + topic + " » datent du " + InWords.date(day, Lang.FR)
                            + ", soit plus de " + months + " mois.",
                    "The evidence on the topic “" + topic + "” dates from " + InWords.date(day, Lang.EN)
                            + ", more than " + months + " months ago.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Refaites l'analyse du marché pour ce sujet, puis datez-la sous evidence-date.",
                    "Do the market analysis for this topic again, then date it under evidence-date.");
        }
    }

    /** Evidence of which nobody stated the day. */
    record EvidenceUndated(Code topic) implements Finding {
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
                    "Personne n'a daté les données sur le sujet « " + topic + " ».",
                    "Nobody dated the evidence on the topic “" + topic + "”.");
        }

        @Override
        public Text mend() {
            return Text.both("Inscrivez la date sous evidence-date.", "Write the day under evidence-date.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les données sur lesquelles reposent les sujets retenus sont récentes.",
                "The evidence on which the topics rest is recent.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Le marché du travail change plus vite qu'un plan de cours.",
                "The labour market changes faster than a course outline.");
    }

    @Override
    public Source source() {
        return Grounds.principle(1);
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        ScopeTest test = seen.series().scopeTest();
        for (Topic topic : seen.series().topics()) {
            if (topic.decision().is(decision -> decision instanceof ScopeDecision.Out)) {
                continue;
            }
            if (!(topic.evidenceDate() instanceof Fact.Stated<LocalDate>(LocalDate day))) {
                found.accept(new EvidenceUndated(topic.code()));
            } else if (topic.isStale(test, seen.today()).orElse(false)) {
                found.accept(new EvidenceStale(topic.code(), day, test.monthsFresh()));
            }
        }
    }
}
