package org.diapason.studio.facilitation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.facilitation.FacilitatorCompetency;
import org.diapason.core.facilitation.Readiness;
import org.diapason.core.facilitation.SkillTable;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** The page of one person who facilitates. */
final class PersonPage {

    private final Desk desk;

    PersonPage(Desk desk) {
        this.desk = desk;
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .flatMap(opened -> find(opened, visit).map(at -> view(opened, at, visit)))
                .map(view -> Answer.page("facilitation/person.jte", view))
                .orElseGet(Answer::notFound);
    }

    private static Optional<Integer> find(Opened opened, Visit visit) {
        List<Facilitator> people = opened.dossier().facilitation().facilitators();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).code().value().equals(visit.part("person"))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static PersonView view(Opened opened, int at, Visit visit) {
        Facilitation facilitation = opened.dossier().facilitation();
        Facilitator person = facilitation.facilitators().get(at);
        LocalDate today = opened.seen().today();
        List<Readiness> cohorts = facilitation.cohorts().stream()
                .filter(cohort -> cohort.facilitators().contains(person.code()))
                .map(cohort -> Readiness.of(opened.series(), facilitation, cohort, today))
                .filter(Fact::isStated)
                .map(Fact::get)
                .toList();
        List<Readiness> ahead =
                cohorts.stream().filter(readiness -> !readiness.over()).toList();
        Cards cards = new Cards(opened, visit);
        SkillTable.Row row =
                SkillTable.of(opened.series(), facilitation, today).rows().get(at);
        return new PersonView(
                person.name(),
                person.account().isStated(),
                Own.is(person, visit),
                cohorts.stream()
                        .map(Readiness::cohort)
                        .map(cohort -> new SkillCard.Choice(
                                cohort.code().value(),
                                cohort.code() + " · "
                                        + CohortPage.title(opened, cohort, visit.say())
                                                .words()))
                        .toList(),
                row.cells().stream()
                        .sorted(Comparator.comparingInt(PersonPage::urgency))
                        .map(cell -> cards.of(person, cell, last(ahead), reasons(ahead, cell.competency(), visit)))
                        .toList(),
                opened.path(""),
                opened.path("registers/facilitators/" + at),
                opened.kept().revision(),
                today.toString(),
                visit.actor().map(actor -> actor.name()).orElse(""));
    }

    private static int urgency(SkillTable.Cell cell) {
        return switch (cell.mastery()) {
            case LATE -> 0;
            case MISSING -> 1;
            case PLANNED -> 2;
            case DECLARED -> 3;
            case CONFIRMED -> 4;
            case NOT_ASKED -> 5;
        };
    }

    /** The last day before the first of the cohorts that begins. */
    private static Fact<LocalDate> last(List<Readiness> cohorts) {
        return cohorts.stream()
                .map(Readiness::cohort)
                .map(Cohort::begins)
                .filter(Fact::isStated)
                .map(begins -> begins.get().minusDays(1))
                .min(Comparator.naturalOrder())
                .map(Fact::of)
                .orElseGet(Fact::silent);
    }

    private static List<String> reasons(List<Readiness> cohorts, FacilitatorCompetency competency, Visit visit) {
        return cohorts.stream()
                .flatMap(readiness -> readiness.standings().stream()
                        .filter(standing -> standing.need().competency().code().equals(competency.code()))
                        .flatMap(standing -> standing.need().reasons().stream())
                        .map(reason -> readiness.cohort().code()
                                + visit.say().in(" : ", ": ")
                                + visit.say().text(reason.words()).words()))
                .toList();
    }
}
