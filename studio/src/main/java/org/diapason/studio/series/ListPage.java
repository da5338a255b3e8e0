package org.diapason.studio.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Right;
import org.diapason.core.shelf.Spine;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** All series of the organisation; somebody who came in by a link is led to theirs, a stranger to the door. */
final class ListPage {

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
            studio.desk()
                    .open(visit.organisation(), spine.id(), visit.today())
                    .ifPresent(opened -> lines.add(line(opened, spine, visit)));
        }
        return Answer.page("series/list.jte", new ListView(lines, visit.may(Right.STEWARD)));
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
                say.in("Modifiée le ", "Changed ")
                        + say.date(spine.at().atZone(visit.zone()).toLocalDate())
                        + say.in(" par ", " by ")
                        + spine.by());
    }
}
