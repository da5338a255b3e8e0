package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.audience.Audience;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.series.Activity;
import org.diapason.core.series.MicroCredential;

/** What the series offers to learners with disabilities, what is not declared yet, and whom to ask. */
final class AccessibilityStatement {

    static final Template TEMPLATE = new Template.OfSeries(
            Code.of("accessibility-statement"),
            both("Déclaration d'accessibilité", "Accessibility statement"),
            both(
                    "Dire sans détour ce qui est accessible, ce qui ne l'est pas encore et à qui le demander.",
                    "Says plainly what is accessible, what is not yet, and whom to ask."),
            AccessibilityStatement::write);

    private AccessibilityStatement() {}

    private static List<Block> write(Judged judged) {
        return List.of(
                words(
                        "Cette page dit comment demander ce dont vous avez besoin, puis ce que la série offre déjà, activité par activité. "
                                + "Ce qui n'est pas déclaré n'est pas promis\u00a0: demandez-le.",
                        "This page says how to ask for what you need, then what the series offers already, activity by activity. "
                                + "What is not declared is not promised: ask for it."),
                section(
                        "ask",
                        "Demander un accommodement",
                        "Asking for an accommodation",
                        steps(
                                both(
                                        "Écrivez ou appelez avant le premier jour si vous le pouvez\u00a0; en tout temps sinon.",
                                        "Write or call before the first day if you can; at any time if not."),
                                both(
                                        "Dites ce dont vous avez besoin. Aucun diagnostic n'est exigé pour commencer à chercher une solution.",
                                        "Say what you need. No diagnosis is asked for to begin looking for a way."),
                                both(
                                        "Une personne vous répond dans le délai inscrit ci-dessous.",
                                        "A person answers you within the time written below.")),
                        facts(
                                line("À qui s'adresser", "Whom to ask", Entry.open()),
                                line("Délai de réponse", "Time to answer", Entry.open()),
                                line("Si la réponse ne suffit pas", "If the answer will not do", Entry.open()))),
                section("declared", "Ce qui est déclaré", "What is declared", declared(judged)),
                section("missing", "Ce qui ne l'est pas encore", "What is not declared yet", missing(judged)),
                section("barriers", "Les obstacles que nous connaissons", "The barriers we know of", barriers(judged)),
                section(
                        "means",
                        "Participer autrement",
                        "Other ways to take part",
                        facts(
                                line("Formes de participation", "Forms of participation", participation(judged)),
                                line("Langues", "Languages", languages(judged)),
                                line("Norme visée pour les pages", "Standard aimed at for the pages", Entry.open()),
                                line("Dernière vérification, et par qui", "Last checked, and by whom", Entry.open()))));
    }

    private static Block declared(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (MicroCredential mc : judged.series().microCredentials()) {
            List<Activity> activities = Excerpts.activities(mc);
            Set<Code> means = new LinkedHashSet<>();
            activities.forEach(each -> means.addAll(each.accessibility().orElse(List.of())));
            long told = activities.stream()
                    .filter(each -> each.accessibility().isStated())
                    .count();
            rows.add(List.of(
                    Entry.of(mc.title()),
                    means.isEmpty() ? new Entry.Silent() : Entry.of(Wording.names(means)),
                    activities.isEmpty()
                            ? new Entry.Silent()
                            : Entry.of(Wording.each(
                                    lang -> told + Wording.in(lang, " sur ", " of ") + activities.size()))));
        }
        return grid(
                both("Moyens déclarés par micro-titre", "Means declared by each micro-credential"),
                List.of(
                        both("Micro-titre", "Micro-credential"),
                        both("Moyens", "Means"),
                        both("Activités qui le disent", "Activities that say so")),
                rows);
    }

    private static Block missing(Judged judged) {
        List<Text> silent = new ArrayList<>();
        for (MicroCredential mc : judged.series().microCredentials()) {
            List<Activity> activities = Excerpts.activities(mc);
            if (activities.isEmpty()) {
                silent.add(mc.title());
            }
            for (Activity activity : activities) {
                if (activity.accessibility().isSilent()) {
                    silent.add(Wording.coded(activity.code(), Excerpts.title(activity)));
                }
            }
        }
        return silent.isEmpty()
                ? words("Chaque activité déclare ce qu'elle offre.", "Every activity declares what it offers.")
                : items(silent);
    }

    private static Block barriers(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Audience audience : judged.series().audiences()) {
            rows.add(List.of(Entry.of(audience.name()), Entry.of(audience.access()), Entry.open()));
        }
        return grid(
                both("Ce qui peut freiner, et ce que nous faisons", "What could hold learners back, and what we do"),
                List.of(
                        both("Auditoire", "Audience"),
                        both("Obstacles connus", "Known barriers"),
                        both("Ce que nous faisons", "What we do")),
                rows);
    }

    private static Entry participation(Judged judged) {
        return Entry.lines(judged.series().microCredentials().stream()
                .flatMap(mc -> mc.delivery().mode().map(List::of).orElse(List.of()).stream())
                .distinct()
                .map(Wording::name)
                .toList());
    }

    private static Entry languages(Judged judged) {
        return Entry.lines(judged.series().microCredentials().stream()
                .flatMap(mc -> mc.delivery().languages().orElse(List.of()).stream())
                .distinct()
                .map(lang -> Wording.languages(List.of(lang)))
                .toList());
    }
}
