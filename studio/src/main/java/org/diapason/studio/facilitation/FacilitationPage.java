package org.diapason.studio.facilitation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.diapason.core.base.Fact;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.FacilitatorCompetencies;
import org.diapason.core.facilitation.Readiness;
import org.diapason.core.facilitation.SkillTable;
import org.diapason.formats.html.Say;
import org.diapason.studio.registers.Listed;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** Step 4: which cohorts are ready, who can do what, and how many hours it takes. */
final class FacilitationPage {

    private final Desk desk;

    FacilitationPage(Desk desk) {
        this.desk = desk;
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page("facilitation/page.jte", view(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    private static FacilitationView view(Opened opened, Visit visit) {
        Facilitation facilitation = opened.dossier().facilitation();
        Say say = visit.say();
        return new FacilitationView(
                opened.path("facilitation"),
                opened.path(""),
                facilitation.cohorts().stream()
                        .map(cohort -> line(opened, cohort, say))
                        .sorted(Comparator.comparing(FacilitationView.CohortLine::over))
                        .toList(),
                skills(opened, visit),
                LoadPicture.of(opened, say),
                Listed.of("facilitator-competencies", opened, say),
                facilitation.competencies().isEmpty() ? usual(say) : "",
                Listed.of("training", opened, say));
    }

    private static String usual(Say say) {
        List<String> names = FacilitatorCompetencies.builtIn().stream()
                .map(competency -> say.text(competency.label()).words())
                .toList();
        return say.in("Vous n'avez rien à saisir : ", "There is nothing to type in: ")
                + say.count(
                        names.size(),
                        "compétence usuelle compte",
                        "compétences usuelles comptent",
                        "usual competency counts",
                        "usual competencies count")
                + " (" + String.join(say.in(" ; ", "; "), names)
                + say.in(
                        "). Si vous en ajoutez, les vôtres les remplacent.", "). If you add some, yours replace them.");
    }

    private static FacilitationView.CohortLine line(Opened opened, Cohort cohort, Say say) {
        Facilitation facilitation = opened.dossier().facilitation();
        Fact<Readiness> readiness = Readiness.of(
                opened.series(), facilitation, cohort, opened.seen().today());
        return new FacilitationView.CohortLine(
                cohort.code().value(),
                CohortPage.title(opened, cohort, say),
                cohort.begins()
                        .map(day -> (day.isBefore(opened.seen().today())
                                        ? say.in("a commencé le ", "began on ")
                                        : say.in("commence le ", "begins on "))
                                + say.date(day))
                        .orElse(say.in("début non précisé", "beginning not stated")),
                CohortPage.names(cohort.facilitators(), facilitation),
                Mark.of(readiness.map(Readiness::light).orElse(Readiness.Light.CANNOT_TELL), say),
                why(cohort, readiness, say),
                readiness.is(Readiness::over));
    }

    /** The reason of the light, in one sentence. */
    private static String why(Cohort cohort, Fact<Readiness> readiness, Say say) {
        if (readiness.isSilent()) {
            return say.in(
                    "Le micro-titre de la cohorte n'est pas dans la série.",
                    "The micro-credential of the cohort is not in the series.");
        }
        if (cohort.facilitators().isEmpty() && !readiness.get().over()) {
            return say.in("Personne n'est nommé pour l'animer.", "Nobody is named to facilitate it.");
        }
        Readiness known = readiness.get();
        return switch (known.light()) {
            case READY ->
                say.in(
                        "Ensemble, ses animateurs ont tout ce qu'il faut.",
                        "Together, its facilitators have all that it takes.");
            case PREPARING -> say.in("En cours : ", "Under way: ") + listed(known, Readiness.State.PLANNED, say);
            case NOT_READY ->
                say.in("Il manque : ", "Missing: ")
                        + listed(known, Readiness.State.OPEN, say)
                        + (some(known, Readiness.State.OPEN) && some(known, Readiness.State.LATE) ? ", " : "")
                        + listed(known, Readiness.State.LATE, say);
            case OVER ->
                say.in(
                        "Sa dernière journée est passée : il n'y a plus rien à préparer.",
                        "Its last day has passed: there is nothing left to prepare.");
            case CANNOT_TELL ->
                say.in("Personne n'a dit qui sait : ", "Nobody said who can do: ")
                        + listed(known, Readiness.State.UNKNOWN, say);
        };
    }

    private static boolean some(Readiness readiness, Readiness.State state) {
        return readiness.standings().stream().anyMatch(standing -> standing.state() == state);
    }

    private static String listed(Readiness readiness, Readiness.State state, Say say) {
        return readiness.standings().stream()
                .filter(standing -> standing.state() == state)
                .map(standing -> say.text(standing.need().competency().label()).words())
                .collect(Collectors.joining(", "));
    }

    private static FacilitationView.Skills skills(Opened opened, Visit visit) {
        SkillTable table = SkillTable.of(
                opened.series(), opened.dossier().facilitation(), opened.seen().today());
        Say say = visit.say();
        List<FacilitationView.Person> people = table.rows().stream()
                .map(row -> new FacilitationView.Person(
                        row.person().code().value(),
                        row.person().name(),
                        Own.is(row.person(), visit),
                        row.cells().stream()
                                .map(cell -> Mark.of(cell.mastery(), say))
                                .toList()))
                .toList();
        return new FacilitationView.Skills(
                table.competencies().stream()
                        .map(competency -> say.text(competency.label()))
                        .toList(),
                people);
    }
}
