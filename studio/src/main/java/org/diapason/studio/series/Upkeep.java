package org.diapason.studio.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Fact;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Readiness;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.Noted;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.html.CareList;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;

/** What is due in a series, the most pressing first: people, endorsements, reviews, languages, deviations. */
final class Upkeep {

    /** How many days ahead something counts as due. */
    static final int DAYS_AHEAD = 90;

    /** What is told below with its day, or once for a whole series, and not finding by finding. */
    private static final Set<String> TOLD_HERE = Set.of(
            "facilitators-are-ready",
            "endorsements-stand",
            "reviews-lie-ahead",
            "languages-keep-pace",
            "deviations-are-in-order");

    private final Opened opened;
    private final Case seen;
    private final Say say;
    private final List<HomeView.Due> dues = new ArrayList<>();

    private Upkeep(Opened opened, Say say) {
        this.opened = opened;
        this.seen = opened.seen();
        this.say = say;
    }

    static List<HomeView.Due> of(Opened opened, Say say) {
        Upkeep upkeep = new Upkeep(opened, say);
        upkeep.facilitators();
        upkeep.endorsements();
        upkeep.reviews();
        upkeep.deviations();
        upkeep.languages();
        upkeep.others();
        upkeep.dues.sort(Comparator.comparing((HomeView.Due due) -> !due.late()));
        return upkeep.dues;
    }

    private void facilitators() {
        for (Cohort cohort : opened.dossier().facilitation().cohorts()) {
            if (Readiness.of(opened.series(), opened.dossier().facilitation(), cohort, seen.today())
                            instanceof Fact.Stated<Readiness>(Readiness readiness)
                    && readiness.light() != Readiness.Light.READY
                    && !readiness.over()) {
                due(
                        readiness.light() == Readiness.Light.NOT_READY,
                        say.in("Animation", "Facilitators"),
                        cohort.microCredential() + say.in(" : ", ": ") + light(readiness),
                        cohort.firstSession(),
                        "facilitation");
            }
        }
    }

    private String light(Readiness readiness) {
        String gaps = say.count(
                readiness.gaps().size(),
                "compétence manque",
                "compétences manquent",
                "competency is missing",
                "competencies are missing");
        return switch (readiness.light()) {
            case CANNOT_TELL ->
                say.in(
                        "on ne sait pas encore si les personnes qui animent sont prêtes",
                        "nobody can tell yet whether the facilitators are ready");
            case PREPARING ->
                gaps + say.in(", et ce qui est prévu arrivera à temps", ", and what is planned will come in time");
            case NOT_READY, READY, OVER -> gaps;
        };
    }

    private void endorsements() {
        for (Endorsement endorsement : opened.series().endorsements()) {
            if (endorsement.expires() instanceof Fact.Stated<LocalDate>(LocalDate day) && isNear(day)) {
                due(
                        day.isBefore(seen.today()),
                        say.in("Approbation", "Endorsement"),
                        day.isBefore(seen.today())
                                ? say.in("celle de ", "the one of ")
                                        + endorsement.partner()
                                        + say.in(" a pris fin", " has ended")
                                : say.in("celle de ", "the one of ")
                                        + endorsement.partner()
                                        + say.in(" prend fin", " ends"),
                        Fact.of(day),
                        "endorsements");
            }
        }
    }

    private void reviews() {
        review("", opened.series().standing().reviewOn());
        for (MicroCredential mc : opened.series().microCredentials()) {
            review(mc.code().value(), mc.standing().reviewOn());
        }
    }

    private void review(String of, Fact<LocalDate> on) {
        if (on instanceof Fact.Stated<LocalDate>(LocalDate day) && isNear(day)) {
            String what = of.isEmpty() ? say.in("la série entière", "the whole series") : of;
            due(day.isBefore(seen.today()), say.in("Révision", "Review"), what, on, "lifecycle");
        }
    }

    private void deviations() {
        Kinds kinds = Kinds.of(seen.framework());
        for (Deviation deviation : opened.series().deviations()) {
            String what = deviation.microCredential()
                    + ", "
                    + kinds.get(deviation.element()).label().show(say.lang());
            if (deviation instanceof Deviation.Asked asked) {
                due(false, say.in("Écart à trancher", "Deviation to answer"), what, asked.on(), "deviations");
            }
            if (deviation instanceof Deviation.Granted granted && isNear(granted.expires()) && isOpen(granted)) {
                due(
                        !granted.holds(seen.today()),
                        granted.holds(seen.today())
                                ? say.in("Écart qui prend fin", "Deviation that ends")
                                : say.in("Écart échu", "Deviation that ended"),
                        what,
                        Fact.of(granted.expires()),
                        "deviations");
            }
        }
    }

    /** A deviation that ended is due only while its difference goes on: no newer one stands in its place. */
    private boolean isOpen(Deviation.Granted granted) {
        return granted.holds(seen.today())
                || seen.matrix().row(granted.element()).stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.microCredential().equals(granted.microCredential())
                                && cell.verdict() instanceof Verdict.OffKey);
    }

    private void languages() {
        Translations.of(opened.series()).forEach((lang, behind) -> {
            String name = lang.locale().getDisplayLanguage(say.lang().locale());
            if (behind.missing() > 0) {
                due(
                        false,
                        say.in("Traduction", "Translation"),
                        say.count(
                                        behind.missing(),
                                        "texte à écrire en ",
                                        "textes à écrire en ",
                                        "text to write in ",
                                        "texts to write in ")
                                + name,
                        Fact.silent(),
                        "micro-credentials");
            }
            if (behind.lagging() > 0) {
                due(
                        true,
                        say.in("Traduction", "Translation"),
                        say.count(
                                        behind.lagging(),
                                        "texte à relire en ",
                                        "textes à relire en ",
                                        "text to read again in ",
                                        "texts to read again in ")
                                + name,
                        Fact.silent(),
                        "micro-credentials");
            }
        });
    }

    private void others() {
        for (Noted noted : opened.harmony().findings()) {
            String check = noted.check().id().value();
            if (CareList.WATCHES.contains(check)
                    && !TOLD_HERE.contains(check)
                    && noted.finding().tone() == Finding.Tone.BROKEN) {
                Said words = say.text(noted.finding().message());
                dues.add(new HomeView.Due(true, say.in("À voir", "To look at"), words, "", path(check)));
            }
        }
    }

    private String path(String check) {
        return opened.path(
                switch (check) {
                    case "voices-are-answered" -> "feedback";
                    case "evidence-is-fresh" -> "audience";
                    case "packages-match" -> "toolkit";
                    case "sessions-have-facilitators" -> "facilitation";
                    default -> "micro-credentials";
                });
    }

    private boolean isNear(LocalDate day) {
        return day.isBefore(seen.today().plusDays(DAYS_AHEAD));
    }

    private void due(boolean late, String what, String words, Fact<LocalDate> on, String page) {
        dues.add(new HomeView.Due(
                late,
                what,
                Said.here(words),
                on.map(day -> InWords.date(day, say.lang())).orElse(""),
                opened.path(page)));
    }
}
