package org.diapason.studio.registers;

import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.StepOfCheck;
import org.diapason.studio.shell.Visit;

/** The page of endorsements: what is stated and what is missing. */
final class EndorsementsPage {

    private static final String ENDORSEMENTS = "endorsements";

    private final Desk desk;

    EndorsementsPage(Desk desk) {
        this.desk = desk;
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page("registers/endorsements.jte", view(opened, visit.say())))
                .orElseGet(Answer::notFound);
    }

    private static EndorsementsView view(Opened opened, Say say) {
        return new EndorsementsView(
                Listed.on(ENDORSEMENTS, opened, say),
                opened.harmony().findings().stream()
                        .filter(StepOfCheck::isOpen)
                        .filter(noted -> noted.check().id().value().startsWith(ENDORSEMENTS))
                        .map(noted -> say.text(noted.finding().message()))
                        .toList());
    }
}
