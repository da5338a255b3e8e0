package org.diapason.core.harmony.checks;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Trail;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;

/** Follows every reference of a dossier, and hands on those that point to nothing. */
final class References {
    private static final String MICRO_CREDENTIAL = "micro-credential";
    private static final String COMPETENCIES = "competencies";

    private final Register register;
    private final Trail trail = new Trail();
    private final Lost lost;
    private final InnerReferences inner;

    /** Is told of a reference that points to nothing, and of what it could have meant. */
    @FunctionalInterface
    interface Lost {
        void lost(Trail at, String field, Sort sort, Code code, Collection<Code> known);
    }

    References(Dossier dossier, Lost lost) {
        this.register = new Register(dossier);
        this.lost = lost;
        this.inner = new InnerReferences(trail, this::one, lost);
    }

    void ofSeries(Series series) {
        for (Topic topic : series.topics()) {
            trail.enter("topics", topic.code());
            each(Sort.QUESTION, topic.answers().keySet(), "answers");
            trail.leave();
        }
        trail.enter("pathway");
        series.pathway().order().ifStated(order -> each(Sort.CREDENTIAL, order, "order"));
        series.pathway().entries().forEach(entry -> one(Sort.CREDENTIAL, entry.at(), "entries"));
        series.pathway().offRamps().forEach(ramp -> one(Sort.CREDENTIAL, ramp.after(), "off-ramps"));
        series.pathway().destinations().forEach(there -> {
            trail.enter("destinations", there.code());
            requirements(there.requires());
            trail.leave();
        });
        trail.leave();
        statements(series);
    }

    private void statements(Series series) {
        listed("endorsements", series.endorsements(), each -> each(Sort.CREDENTIAL, each.covers(), "covers"));
        listed("judgements", series.judgements(), judgement -> {
            one(Sort.CREDENTIAL, judgement.microCredential(), MICRO_CREDENTIAL);
            one(Sort.ELEMENT, judgement.element(), "element");
        });
        listed("reviews", series.reviews(), each -> maybe(Sort.CREDENTIAL, each.microCredential(), MICRO_CREDENTIAL));
        listed("packages", series.packages(), each -> one(Sort.CREDENTIAL, each.microCredential(), MICRO_CREDENTIAL));
    }

    void of(Milestone milestone) {
        trail.enter("milestones", milestone.code());
        requirements(milestone.requires());
        for (Milestone.Covered covered : milestone.outcomes().orElse(List.of())) {
            trail.enter("outcomes", covered.outcome().code());
            each(Sort.OUTCOME, covered.by(), "by");
            each(Sort.COMPETENCY, covered.outcome().competencies(), COMPETENCIES);
            trail.leave();
        }
        trail.leave();
    }

    void of(MicroCredential mc) {
        trail.enter("micro-credentials", mc.code());
        each(Sort.AUDIENCE, mc.audiences(), "audiences");
        each(Sort.GOAL, mc.goals(), "goals");
        each(Sort.TOPIC, mc.topics(), "topics");
        if (mc.requires() instanceof Fact.Stated<List<Requirement>>(List<Requirement> requires)) {
            requirements(requires);
        }
        each(Sort.ELEMENT, mc.elements().keySet(), "elements");
        inner.of(mc);
        trail.leave();
    }

    void around(Dossier dossier) {
        trail.enter("framework");
        each(Sort.CHECK, dossier.framework().checks().keySet(), "checks");
        trail.leave();
        new OuterReferences(trail, this::one).of(dossier);
    }

    private void requirements(List<Requirement> requirements) {
        for (Requirement requirement : requirements) {
            each(Sort.CREDENTIAL, requirement.of(), "requires");
        }
    }

    private <T> void listed(String field, List<T> items, Consumer<T> follow) {
        for (int i = 0; i < items.size(); i++) {
            trail.enter(field, i);
            follow.accept(items.get(i));
            trail.leave();
        }
    }

    private void each(Sort sort, Collection<Code> codes, String field) {
        for (Code code : codes) {
            one(sort, code, field);
        }
    }

    private void maybe(Sort sort, Fact<Code> code, String field) {
        if (code instanceof Fact.Stated<Code>(Code stated)) {
            one(sort, stated, field);
        }
    }

    private void one(Sort sort, Code code, String field) {
        if (!register.has(sort, code)) {
            lost.lost(trail, field, sort, code, register.all(sort));
        }
    }
}
