package org.diapason.studio.accord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Proposal;
import org.diapason.core.people.Right;
import org.diapason.formats.html.AccordPage;
import org.diapason.formats.html.AccordView;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** Lays out what a portfolio proposes. */
final class ProposalWords {

    private final Opened opened;
    private final Decisions decisions;
    private final Visit visit;
    private final Say say;
    private final Accord accord;
    private final ProposalCards cards;

    ProposalWords(Opened opened, Decisions decisions, Visit visit) {
        this.opened = opened;
        this.decisions = decisions;
        this.visit = visit;
        this.say = visit.say();
        this.accord = Accord.of(opened.seen());
        this.cards = new ProposalCards(decisions, say);
    }

    ProposalsView view() {
        AccordView page = AccordPage.view(opened.seen(), accord, decisions, say, "");
        List<ProposalsView.Family> families = families(page);
        ProposalsView.Card approach = cards.approach(accord.approach(), page.approach());
        List<ProposalsView.Card> shared =
                accord.shared().stream().map(cards::shared).toList();
        return new ProposalsView(
                opened.path("accord"),
                opened.path("matrix"),
                page.series(),
                page.lede(),
                visit.may(Right.DECIDE),
                page.tally(),
                stand(families, approach, shared),
                approach,
                families,
                shared,
                effect(),
                accord.agenda().since(decisions).items().size(),
                standing());
    }

    private List<ProposalsView.Family> families(AccordView page) {
        Map<String, Proposal> byAnchor = new LinkedHashMap<>();
        accord.proposals()
                .forEach(each -> byAnchor.put(
                        "element-" + each.distribution().kind().code().value(), each));
        List<ProposalsView.Family> families = new ArrayList<>();
        for (AccordView.FamilyPart part : page.families()) {
            List<ProposalsView.Card> own = new ArrayList<>();
            for (AccordView.Element element : part.elements()) {
                Optional.ofNullable(byAnchor.get(element.anchor()))
                        .ifPresent(proposal -> own.add(cards.element(proposal, element)));
            }
            families.add(new ProposalsView.Family(part.anchor(), part.name(), own));
        }
        return families;
    }

    private ProposalsView.Stand stand(
            List<ProposalsView.Family> families, ProposalsView.Card approach, List<ProposalsView.Card> shared) {
        List<ProposalsView.Card> all = new ArrayList<>();
        if (approach.canAccept()) {
            all.add(approach);
        }
        families.forEach(family -> all.addAll(family.cards()));
        all.addAll(shared);
        int open = (int) all.stream().filter(ProposalsView.Card::isOpen).count();
        int decided = all.size() - open;
        int sure = Sure.of(accord, decisions).size();
        String words = say.count(decided, "décision prise", "décisions prises", "decision made", "decisions made")
                + say.in(" sur ", " of ")
                + all.size()
                + ".";
        return new ProposalsView.Stand(words, decided, all.size(), sure, open);
    }

    /** What the framework, adopted as it stands decided now, would say of the micro-credentials. */
    private String effect() {
        Framework draft = new Adoption(accord, decisions, true).framework(opened.dossier());
        var counts = Harmony.of(Case.of(opened.dossier().under(draft), visit.today()))
                .index()
                .counts();
        int off = counts.getOrDefault(Verdict.Kind.OFF_KEY, 0);
        int fine = counts.getOrDefault(Verdict.Kind.IN_TUNE, 0) + counts.getOrDefault(Verdict.Kind.PERMITTED, 0);
        return say.in("Avec ce cadre, ", "Under this framework ")
                + say.count(
                        fine,
                        "case serait accordée ou permise",
                        "cases seraient accordées ou permises",
                        "cell would be in tune or permitted",
                        "cells would be in tune or permitted")
                + say.in(" et ", " and ")
                + say.count(
                        off, "serait désaccordée.", "seraient désaccordées.", "would be off key.", "would be off key.");
    }

    private String standing() {
        Framework framework = opened.dossier().framework();
        return framework.equals(Framework.NONE)
                ? ""
                : say.text(framework.title()).words() + ", " + framework.version();
    }
}
