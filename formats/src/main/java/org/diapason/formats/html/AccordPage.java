package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Family;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Agenda;
import org.diapason.core.harmony.accord.ApproachProposal;
import org.diapason.core.harmony.accord.Clue;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Proposal;
import org.diapason.core.harmony.accord.SharedCompetency;

/** What a portfolio agrees on: one page to discuss in a meeting, on paper or on a screen, with nothing outside it. */
public final class AccordPage {

    private AccordPage() {}

    /**
     * The page as HTML.
     *
     * @param seen the series and the day
     * @param accord what it agrees on
     * @param decisions what the team decided already
     * @param lang the language of the page, French or English; any other reads English
     * @param edition the version of Diapason, for the colophon
     */
    public static String render(Case seen, Accord accord, Decisions decisions, Lang lang, String edition) {
        Say say = Say.to(lang);
        AccordView view = view(seen, accord, decisions, say, edition);
        return Templates.render("accord/page.jte", Map.of("say", say, "style", Style.accord(), "accord", view));
    }

    private static AccordView view(Case seen, Accord accord, Decisions decisions, Say say, String edition) {
        AccordElements elements = new AccordElements(decisions, say);
        List<Proposal> told = accord.proposals().stream()
                .filter(each -> each.chosen().isStated())
                .toList();
        int all = seen.series().microCredentials().size();
        return new AccordView(
                say.text(seen.series().title()).words() + say.in(" : ébauche de cadre", ": draft framework"),
                say.text(seen.series().title()),
                lede(all, told.size(), accord.proposals().size() - told.size(), say),
                say.date(seen.today()),
                AccordElements.tally(accord.proposals(), say),
                approach(accord.approach(), say),
                families(told, elements, say),
                accord.shared().stream()
                        .map(SharedCompetency::reason)
                        .map(say::text)
                        .toList(),
                agenda(accord.agenda(), say),
                say.in("Fait par Diapason ", "Made by Diapason ")
                        + edition
                        + say.in(", tel que vu le ", ", as seen on ")
                        + say.date(seen.today())
                        + ".");
    }

    private static String lede(int all, int told, int untold, Say say) {
        return say.count(all, "micro-titre, ", "micro-titres, ", "micro-credential, ", "micro-credentials, ")
                + say.count(
                        told,
                        "élément sur lequel il y a de quoi proposer, ",
                        "éléments sur lesquels il y a de quoi proposer, ",
                        "element with enough to propose something, ",
                        "elements with enough to propose something, ")
                + say.count(
                        untold,
                        "dont le portefeuille dit trop peu.",
                        "dont le portefeuille dit trop peu.",
                        "of which the portfolio says too little.",
                        "of which the portfolio says too little.");
    }

    private static AccordView.Approach approach(ApproachProposal approach, Say say) {
        return new AccordView.Approach(
                say.text(approach.reason()),
                approach.speakingFor().stream().map(Clue::words).map(say::text).toList(),
                approach.speakingAgainst().stream()
                        .map(Clue::words)
                        .map(say::text)
                        .toList());
    }

    private static List<AccordView.FamilyPart> families(List<Proposal> told, AccordElements elements, Say say) {
        List<AccordView.FamilyPart> parts = new ArrayList<>();
        for (Code family : told.stream()
                .map(each -> each.distribution().kind().family())
                .distinct()
                .toList()) {
            List<AccordView.Element> own = told.stream()
                    .filter(each -> each.distribution().kind().family().equals(family))
                    .map(elements::element)
                    .toList();
            Said name = Elements.families().stream()
                    .filter(each -> each.code().equals(family))
                    .findFirst()
                    .map(Family::label)
                    .map(say::text)
                    .orElse(Said.here(family.value()));
            parts.add(new AccordView.FamilyPart("family-" + family.value(), name, own));
        }
        return parts;
    }

    private static List<AccordView.Step> agenda(Agenda agenda, Say say) {
        List<String> names = List.of(
                say.in("Auditoire et domaine", "Audience and domain"),
                say.in("Approche conceptuelle", "Conceptual approach"),
                say.in("Éléments du cadre", "Framework elements"),
                say.in("Formation des animateurs", "Facilitator training"),
                say.in("Évaluer et itérer", "Evaluate and iterate"),
                say.in("Outils et modèles", "Tools and templates"));
        List<AccordView.Step> steps = new ArrayList<>();
        for (int number = 1; number <= names.size(); number++) {
            List<AccordView.Question> questions = agenda.of(number).stream()
                    .map(item -> new AccordView.Question(say.text(item.question()), say.text(item.evidence())))
                    .toList();
            if (!questions.isEmpty()) {
                steps.add(new AccordView.Step(number, names.get(number - 1), questions));
            }
        }
        return steps;
    }
}
