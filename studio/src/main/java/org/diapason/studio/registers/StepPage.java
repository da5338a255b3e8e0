package org.diapason.studio.registers;

import java.util.List;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.StepOfCheck;
import org.diapason.studio.shell.Visit;

/** A page that is made of registers: what is stated and what is missing, and nothing that is not so. */
final class StepPage {

    private static final String ENDORSEMENTS = "endorsements";

    private final Desk desk;

    StepPage(Desk desk) {
        this.desk = desk;
    }

    Answer endorsements(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page("registers/step.jte", view(opened, visit.say())))
                .orElseGet(Answer::notFound);
    }

    private static StepView view(Opened opened, Say say) {
        Node tree = opened.tree();
        return new StepView(
                say.in("Les approbations des employeurs", "Employer endorsements"),
                say.in(
                        "Qui appuie quoi, sur quelle version, et jusqu'à quand.",
                        "Who endorses what, on which version, and until when."),
                Register.on(ENDORSEMENTS).stream()
                        .map(register -> listed(register, tree, opened, say))
                        .toList(),
                missing(opened, say));
    }

    static StepView.Listed listed(Register register, Node tree, Opened opened, Say say) {
        String path = opened.path("registers/" + register.word());
        return new StepView.Listed(
                register.label().show(say.lang()),
                register.one().show(say.lang()),
                path,
                new Entries(tree, register, say).list(path));
    }

    private static List<Said> missing(Opened opened, Say say) {
        return opened.harmony().findings().stream()
                .filter(StepOfCheck::isOpen)
                .filter(noted -> noted.check().id().value().startsWith(ENDORSEMENTS))
                .map(noted -> say.text(noted.finding().message()))
                .toList();
    }
}
