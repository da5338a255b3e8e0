package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** How much longer it takes to state it so, in words: each bit doubles the odds against it. */
    public static String lessSimple(long bits, Say say) {
        if (bits <= 3) {
            return say.in("presque aussi simple", "almost as simple");
        }
        return bits < 10 ? say.in("moins simple", "less simple") : say.in("bien moins simple", "far less simple");
    }

    /** What the page shows, for whoever shows it elsewhere. */
    public static AccordView view(Case seen, Accord accord, Decisions decisions, Say say, String edition) {
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
                settled(decisions, say),
                AccordElements.tally(accord.proposals(), say),
                approach(accord.approach(), elements, say),
                families(seen, told, elements, say),
                accord.shared().stream()
                        .map(SharedCompetency::reason)
                        .map(say::text)
                        .toList(),
                agenda(accord.agenda().since(decisions), say),
                say.in("Fait par Diapason ", "Made by Diapason ")
                        + edition
                        + say.in(", tel que vu le ", ", as seen on ")
                        + say.date(seen.today())
                        + ".");
    }

    private static String lede(int all, int told, int untold, Say say) {
        String portfolio = say.count(
                all,
                "micro-titre de compétences. ",
                "micro-titres de compétences. ",
                "micro-credential. ",
                "micro-credentials. ");
        String proposed = say.in("Le portefeuille propose une norme pour ", "The portfolio proposes a standard for ")
                + say.count(told, "élément", "éléments", "element", "elements");
        String rest = untold == 0
                ? "."
                : say.in(" ; sur ", "; on ")
                        + say.count(
                                untold,
                                "autre, il en dit trop peu.",
                                "autres, il en dit trop peu.",
                                "more it says too little.",
                                "more it says too little.");
        return portfolio + proposed + rest;
    }

    private static String settled(Decisions decisions, Say say) {
        int made = decisions.made().size();
        return made == 0
                ? say.in("Rien n'est décidé encore.", "Nothing is decided yet.")
                : say.count(
                        made,
                        "proposition est déjà décidée.",
                        "propositions sont déjà décidées.",
                        "proposal is decided already.",
                        "proposals are decided already.");
    }

    private static AccordView.Approach approach(ApproachProposal approach, AccordElements elements, Say say) {
        Said reason = say.text(approach.reason());
        return new AccordView.Approach(
                reason,
                clues(approach.speakingFor(), say).stream()
                        .filter(clue -> !reason.words()
                                .toLowerCase(Locale.ROOT)
                                .endsWith(clue.words().toLowerCase(Locale.ROOT)))
                        .toList(),
                clues(approach.speakingAgainst(), say),
                elements.decided(ApproachProposal.SUBJECT, approach.fingerprint()));
    }

    /** The clues as sentences of their own. */
    private static List<Said> clues(List<Clue> clues, Say say) {
        return clues.stream()
                .map(clue -> say.text(clue.words()))
                .map(said -> new Said(
                        said.words().substring(0, 1).toUpperCase(Locale.ROOT)
                                + said.words().substring(1) + ".",
                        said.lang()))
                .toList();
    }

    /** The families in the order of their elements; what stands in no known family comes together. */
    private static List<AccordView.FamilyPart> families(
            Case seen, List<Proposal> told, AccordElements elements, Say say) {
        List<Family> known = new ArrayList<>(seen.framework().families());
        known.addAll(Elements.families());
        Map<String, AccordView.FamilyPart> parts = new LinkedHashMap<>();
        for (Proposal proposal : told) {
            Code code = proposal.distribution().kind().family();
            Optional<Family> family =
                    known.stream().filter(each -> each.code().equals(code)).findFirst();
            String anchor = "family-" + family.map(each -> each.code().value()).orElse("");
            Said name = say.text(family.map(Family::label).orElse(MatrixView.otherFamily()));
            AccordView.FamilyPart part = parts.getOrDefault(anchor, new AccordView.FamilyPart(anchor, name, List.of()));
            List<AccordView.Element> own = new ArrayList<>(part.elements());
            own.add(elements.element(proposal));
            parts.put(anchor, new AccordView.FamilyPart(anchor, name, own));
        }
        return List.copyOf(parts.values());
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
