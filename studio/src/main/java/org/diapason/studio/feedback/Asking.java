package org.diapason.studio.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.feedback.Instrument;
import org.diapason.formats.html.Said;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** Whom a round asks, and about what: what a form offers, and what was chosen in it. */
final class Asking {

    private Asking() {}

    static List<RoundsView.Choice> credentials(Opened opened, Visit visit) {
        return opened.series().microCredentials().stream()
                .map(mc -> new RoundsView.Choice(mc.code().value(), visit.say().text(mc.title())))
                .toList();
    }

    static List<RoundsView.Choice> cohorts(Opened opened) {
        return opened.dossier().facilitation().cohorts().stream()
                .map(cohort -> new RoundsView.Choice(
                        cohort.code().value(), Said.here(cohort.code() + ", " + cohort.microCredential())))
                .toList();
    }

    /** What each instrument asks in this series. */
    static List<RoundsView.Asked> asked(Opened opened, Visit visit) {
        var evaluation = opened.dossier().feedback().evaluation();
        return Stream.of(Instrument.values())
                .map(each -> new RoundsView.Asked(
                        each.label().show(visit.lang()),
                        evaluation.asked(each).stream()
                                .map(question -> visit.say().text(question.words()))
                                .toList()))
                .toList();
    }

    static Optional<Instrument> instrument(Visit visit) {
        return Stream.of(Instrument.values())
                .filter(each -> each.name().equals(visit.field("instrument")))
                .findFirst();
    }

    static Optional<Code> credential(Opened opened, Visit visit) {
        return code(visit, "credential")
                .filter(code -> opened.series().microCredential(code).isPresent());
    }

    static Fact<Code> cohort(Opened opened, Visit visit) {
        return code(visit, "cohort")
                .filter(code -> opened.dossier().facilitation().cohorts().stream()
                        .map(Cohort::code)
                        .anyMatch(code::equals))
                .map(Fact::of)
                .orElse(Fact.silent());
    }

    private static Optional<Code> code(Visit visit, String field) {
        return Optional.of(visit.field(field)).filter(Code::isCode).map(Code::of);
    }
}
