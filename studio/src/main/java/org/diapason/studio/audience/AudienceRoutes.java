package org.diapason.studio.audience;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of step 1. */
public final class AudienceRoutes implements Room {

    private static final String HERE = "/series/{series}/audience";
    private static final String TOPIC = HERE + "/topics/{topic}";

    private final AudiencePage page;
    private final TopicPage topic;
    private final TopicActs topics;
    private final TestPage test;
    private final PersonaPage people;

    public AudienceRoutes(Studio studio) {
        this.page = new AudiencePage(studio);
        this.topic = new TopicPage(studio);
        this.topics = new TopicActs(studio, topic);
        this.test = new TestPage(studio);
        this.people = new PersonaPage(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, Right.READ, page::show),
                Route.get(HERE + "/scope", Right.READ, page::scope),
                Route.post(HERE + "/coverage", Right.DESIGN, topics::cover),
                Route.post(HERE + "/topics", Right.DESIGN, topics::add),
                Route.get(TOPIC, Right.READ, topic::show),
                Route.post(TOPIC + "/answers", Right.DESIGN, topics::answer),
                Route.post(TOPIC + "/decision", Right.DECIDE, topics::decide),
                Route.get(HERE + "/test", Right.DESIGN, test::show),
                Route.post(HERE + "/test", Right.DESIGN, test::save),
                Route.get(HERE + "/people/{code}", Right.DESIGN, people::show),
                Route.post(HERE + "/people/{code}", Right.DESIGN, people::save),
                Route.get(HERE + "/goals/{code}", Right.DESIGN, people::showGoal),
                Route.post(HERE + "/goals/{code}", Right.DESIGN, people::saveGoal),
                Route.get(HERE + "/domain", Right.DESIGN, people::showDomain),
                Route.post(HERE + "/domain", Right.DESIGN, people::saveDomain));
    }
}
