package org.diapason.core.harmony;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Badge;
import org.diapason.core.series.Item;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Module;
import org.diapason.core.series.Series;

/** Walks through the texts that learners, employers and other institutions read; notes for the team are left out. */
public final class Texts {
    private final Trail trail = new Trail();
    private final Reader reader;

    /** Is shown each text, and the field at the trail in which it stands. */
    @FunctionalInterface
    public interface Reader {
        /** Reads one text. */
        void read(Text text, Trail at, String field);
    }

    /** A walk that shows every text to this reader. */
    public Texts(Reader reader) {
        this.reader = reader;
    }

    /** The texts of the series itself: its title, its audiences, its pathway, its competencies. */
    public void ofSeries(Series series) {
        read(series.title(), "title");
        read(series.summary(), "summary");
        series.audiences().forEach(audience -> {
            trail.enter("audiences", audience.code());
            read(audience.name(), "name");
            trail.leave();
        });
        series.domain().ifStated(domain -> {
            trail.enter("domain");
            read(domain.name(), "name");
            read(domain.description(), "description");
            trail.leave();
        });
        series.competencies().forEach(this::competency);
        series.pathway().destinations().forEach(destination -> {
            trail.enter("pathway").enter("destinations", destination.code());
            read(destination.name(), "name");
            trail.leave();
            trail.leave();
        });
    }

    /** The texts of one micro-credential. */
    public void of(MicroCredential mc) {
        trail.enter("micro-credentials", mc.code());
        read(mc.title(), "title");
        read(mc.summary(), "summary");
        read(mc.standAlone(), "stand-alone");
        if (mc.learning().outcomes() instanceof Fact.Stated<List<Outcome>>(List<Outcome> outcomes)) {
            outcomes(outcomes);
        }
        if (mc.learning().modules() instanceof Fact.Stated<List<Module>>(List<Module> modules)) {
            modules.forEach(this::module);
        }
        activities(mc.learning().activities());
        if (mc.learning().assessments() instanceof Fact.Stated<List<Assessment>>(List<Assessment> assessments)) {
            assessments.forEach(this::assessment);
        }
        mc.learning().result().ifStated(result -> {
            trail.enter("result");
            read(result.criterion(), "criterion");
            read(result.transcript(), "transcript");
            trail.leave();
        });
        delivery(mc);
        recognition(mc);
        trail.leave();
    }

    /** The texts of one milestone. */
    public void of(Milestone milestone) {
        trail.enter("milestones", milestone.code());
        read(milestone.title(), "title");
        if (milestone.outcomes() instanceof Fact.Stated<List<Milestone.Covered>>(List<Milestone.Covered> outcomes)) {
            outcomes(outcomes.stream().map(Milestone.Covered::outcome).toList());
        }
        badge(milestone.badge());
        trail.leave();
    }

    private void competency(Competency competency) {
        trail.enter("competencies", competency.code());
        read(competency.label(), "label");
        read(competency.statement(), "statement");
        trail.leave();
    }

    private void outcomes(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            trail.enter("outcomes", outcome.code());
            read(outcome.statement(), "statement");
            trail.leave();
        }
    }

    private void module(Module module) {
        trail.enter("modules", module.code());
        read(module.title(), "title");
        activities(module.activities());
        trail.leave();
    }

    private void activities(Fact<List<Activity>> activities) {
        if (activities instanceof Fact.Stated<List<Activity>>(List<Activity> each)) {
            for (Activity activity : each) {
                trail.enter("activities", activity.code());
                read(activity.title(), "title");
                questions(activity.questions());
                trail.leave();
            }
        }
    }

    private void assessment(Assessment assessment) {
        trail.enter("assessments", assessment.code());
        read(assessment.title(), "title");
        read(assessment.criterion(), "criterion");
        read(assessment.evidence(), "evidence");
        questions(assessment.questions());
        trail.leave();
    }

    private void questions(Fact<List<Item>> questions) {
        if (questions instanceof Fact.Stated<List<Item>>(List<Item> each)) {
            for (Item item : each) {
                trail.enter("questions", item.code());
                read(item.stem(), "stem");
                answer(item.answer());
                read(item.feedback(), "feedback");
                read(item.guidance(), "guidance");
                trail.leave();
            }
        }
    }

    private void answer(Item.Answer answer) {
        trail.enter("answer");
        switch (answer) {
            case Item.Answer.One(List<Item.Choice> choices) -> choices("one", choices);
            case Item.Answer.Several(List<Item.Choice> choices) -> choices("several", choices);
            case Item.Answer.Blank(List<Text> accepted) -> {
                for (int at = 0; at < accepted.size(); at++) {
                    read(accepted.get(at), "blank[" + at + "]");
                }
            }
            case Item.Answer.TrueFalse _, Item.Answer.Essay _ -> {}
        }
        trail.leave();
    }

    private void choices(String field, List<Item.Choice> choices) {
        for (int at = 0; at < choices.size(); at++) {
            trail.enter(field, at);
            read(choices.get(at).label(), "label");
            read(choices.get(at).feedback(), "feedback");
            trail.leave();
        }
    }

    private void delivery(MicroCredential mc) {
        read(mc.delivery().pace(), "pace");
        read(mc.delivery().price(), "price");
        if (mc.delivery().sessions() instanceof Fact.Stated<List<LiveSession>>(List<LiveSession> sessions)) {
            for (LiveSession session : sessions) {
                trail.enter("sessions", session.code());
                read(session.title(), "title");
                trail.leave();
            }
        }
        if (mc.communications() instanceof Fact.Stated<Map<Code, Text>>(Map<Code, Text> moments)) {
            trail.enter("communications");
            moments.forEach((moment, words) -> read(words, moment.value()));
            trail.leave();
        }
    }

    private void recognition(MicroCredential mc) {
        read(mc.recognition().awardingBody(), "awarding-body");
        read(mc.recognition().country(), "country");
        read(mc.recognition().qualityAssurance(), "quality-assurance");
        badge(mc.recognition().badge());
    }

    private void badge(Fact<Badge> stated) {
        if (stated instanceof Fact.Stated<Badge>(Badge badge)) {
            trail.enter("badge");
            read(badge.name(), "name");
            read(badge.criteria(), "criteria");
            trail.leave();
        }
    }

    private void read(Text text, String field) {
        reader.read(text, trail, field);
    }

    private void read(Fact<Text> text, String field) {
        if (text instanceof Fact.Stated<Text>(Text words)) {
            reader.read(words, trail, field);
        }
    }
}
