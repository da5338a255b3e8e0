package org.diapason.studio.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Right;
import org.diapason.core.shelf.Spine;
import org.diapason.core.shelf.Unreadable;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All series of the organisation; somebody who came in by a link is led to theirs, a stranger to the door. */
final class ListPage {

    private static final Logger LOG = LoggerFactory.getLogger(ListPage.class);

    private static final Text NOTHING_TO_SAY = Text.both("", "");

    private final Studio studio;

    ListPage(Studio studio) {
        this.studio = studio;
    }

    Answer show(Visit visit) {
        Optional<Actor> actor = visit.actor();
        if (actor.isEmpty()) {
            return Answer.seeOther("/sign-in", NOTHING_TO_SAY);
        }
        if (actor.get() instanceof Actor.Guest guest) {
            return Answer.seeOther("/series/" + guest.series(), NOTHING_TO_SAY);
        }
        List<ListView.Line> lines = new ArrayList<>();
        for (Spine spine : studio.series().list(visit.organisation())) {
            try {
                studio.desk()
                        .open(visit.organisation(), spine.id(), visit.today())
                        .ifPresent(opened -> lines.add(line(opened, spine, visit)));
            } catch (Unreadable ours) {
                LOG.error("A series of the list", ours);
                lines.add(unreadable(spine, visit));
            }
        }
        return Answer.page("series/list.jte", new ListView(lines, visit.may(Right.STEWARD)));
    }

    /** One that cannot be read is one line; the others are as they are. */
    private static ListView.Line unreadable(Spine spine, Visit visit) {
        Say say = visit.say();
        return new ListView.Line(
                "/series/" + spine.id(),
                say.text(spine.title()),
                say.in(
                        "ne se lit pas : une version plus récente l'a écrite, ou elle a été abîmée",
                        "cannot be read: a newer version wrote it, or it was damaged"),
                false,
                0,
                say.in("illisible", "unreadable"),
                false,
                changed(spine, visit));
    }

    private static String changed(Spine spine, Visit visit) {
        Say say = visit.say();
        return say.in("Modifiée le ", "Changed ")
                + say.date(spine.at().atZone(visit.zone()).toLocalDate())
                + say.in(" par ", " by ")
                + spine.by();
    }

    /** The studio itself puts nothing there but its examples; once somebody changes one, it is theirs. */
    private static boolean isExample(Spine spine, Visit visit) {
        return spine.revision() == 1 && spine.by().equals(new Actor.Studio(visit.organisation()).name());
    }

    private static ListView.Line line(Opened opened, Spine spine, Visit visit) {
        Say say = visit.say();
        Fact<Double> share = opened.harmony().index().share();
        return new ListView.Line(
                opened.path(""),
                say.text(opened.series().title()),
                say.count(
                        opened.series().microCredentials().size(),
                        "micro-titre",
                        "micro-titres",
                        "micro-credential",
                        "micro-credentials"),
                share.isStated(),
                (int) Math.round(100 * share.orElse(0.0)),
                share.isStated()
                        ? say.share(share) + say.in(" accordé", " in tune")
                        : say.in("accord inconnu", "harmony unknown"),
                isExample(spine, visit),
                changed(spine, visit));
    }
}
