package org.diapason.core.harmony.accord;

import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.pathway.Approach;

/** The questions of a workshop and the evidence beside them. */
final class AgendaWords {

    static final Text NOTHING = Text.both("Le portefeuille n'en dit rien.", "The portfolio says nothing about it.");
    static final Text AUDIENCES = Text.both(
            "À qui la série s'adresse-t-elle, et que ces personnes savent-elles déjà\u00a0?",
            "Who is the series for, and what do they already know?");
    static final Text DOMAIN = Text.both(
            "Quel domaine la série couvre-t-elle, et où s'arrête-t-il\u00a0?",
            "Which field does the series cover, and where does it end?");
    static final Text GOALS = Text.both(
            "Quels objectifs stratégiques de l'établissement la série sert-elle\u00a0?",
            "Which strategic goals of the institution does the series serve?");
    static final Text TOPICS = Text.both(
            "Comment décide-t-on qu'un sujet entre dans la série ou reste dehors\u00a0?",
            "How do we decide whether a topic belongs in the series?");
    static final Text APPROACH = Text.both(
            "L'approche est-elle progressive, modulaire ou hybride\u00a0?",
            "Is the approach progressive, modular or hybrid?");
    static final Text APPROACH_HOLDS = Text.both(
            "L'approche proposée tient-elle malgré ceci\u00a0?", "Does the proposed approach hold in spite of this?");
    static final Text APPROACH_REASON = Text.both(
            "Pourquoi cette approche convient-elle aux apprenants\u00a0?", "Why does this approach suit the learners?");
    static final Text DESTINATIONS = Text.both(
            "Où le parcours mène-t-il, et où peut-on en sortir avec un titre utile\u00a0?",
            "Where does the pathway lead, and where can learners leave with a useful credential?");
    static final Text ENDORSEMENTS = Text.both(
            "Que signifie ici l'approbation d'un employeur, et qui en assure le suivi\u00a0?",
            "What does an employer's endorsement mean here, and who looks after it?");
    static final Text FACILITATORS = Text.both(
            "Qui animera, et quand ces personnes seront-elles prêtes\u00a0?",
            "Who will facilitate, and when will they be ready?");
    static final Text FACILITATOR_COMPETENCIES = Text.both(
            "Que doivent savoir faire les animateurs, et comment l'apprennent-ils\u00a0?",
            "What must facilitators be able to do, and how do they learn it?");
    static final Text VOICES = Text.both(
            "Comment saura-t-on ce qu'en pensent les apprenants, les animateurs et les employeurs\u00a0?",
            "How will we find out what learners, facilitators and employers think?");
    static final Text REVIEWS =
            Text.both("Qui revoit la qualité, et à quel rythme\u00a0?", "Who reviews quality, and how often?");
    static final Text TEMPLATES = Text.both(
            "Quels modèles et quels outils l'équipe partagera-t-elle\u00a0?",
            "Which templates and tools will the team share?");
    static final Text PACKAGES = Text.both(
            "Comment vérifiera-t-on que ce qui est livré suit le cadre de travail\u00a0?",
            "How will we check that what is delivered follows the framework?");

    private AgendaWords() {}

    static Text otherApproach(Approach stated) {
        return Text.both(
                "L'équipe énonce une autre approche ("
                        + Clues.name(stated, Lang.FR).toLowerCase(java.util.Locale.ROOT)
                        + ")\u00a0: laquelle est la bonne\u00a0?",
                "The team states another approach ("
                        + Clues.name(stated, Lang.EN).toLowerCase(java.util.Locale.ROOT) + "): which one is right?");
    }

    static Text milestone(Code milestone) {
        return Text.both(
                "Quels résultats d'apprentissage " + milestone + " a-t-il en propre\u00a0?",
                "Which outcomes of its own does " + milestone + " have?");
    }

    /** Which of the two ways that cost about the same the team means. */
    static Text either(Proposal proposal) {
        ElementKind kind = proposal.distribution().kind();
        Candidate one = proposal.chosen().get();
        Candidate other = proposal.asGood().getFirst();
        return Text.both(
                kind.label().show(Lang.FR) + "\u00a0: " + ProposalWords.phrase(one, kind, Lang.FR) + ", ou "
                        + ProposalWords.phrase(other, kind, Lang.FR) + "?",
                kind.label().show(Lang.EN) + ": " + ProposalWords.phrase(one, kind, Lang.EN) + ", or "
                        + ProposalWords.phrase(other, kind, Lang.EN) + "?");
    }

    static Text endorsements(int count) {
        return switch (count) {
            case 0 -> Text.both("Aucune approbation n'est consignée.", "No endorsement is recorded.");
            case 1 -> Text.both("Une approbation est consignée.", "One endorsement is recorded.");
            default -> Text.both(count + " approbations sont consignées.", count + " endorsements are recorded.");
        };
    }

    static Text facilitated(long facilitated, long told, int all) {
        String french = facilitated == 0 ? "aucun ne l'est" : facilitated + (facilitated > 1 ? " le sont" : " l'est");
        String english = facilitated == 0 ? "none is" : facilitated + (facilitated > 1 ? " are" : " is");
        return Text.both(
                told + " sur " + all + " disent s'ils sont animés\u00a0; " + french + ".",
                told + " of " + all + " say whether they are facilitated; " + english + ".");
    }

    static Text modules(long told, int all) {
        return Text.both(
                told + " sur " + all + " décrivent leurs modules.", told + " of " + all + " describe their modules.");
    }
}
