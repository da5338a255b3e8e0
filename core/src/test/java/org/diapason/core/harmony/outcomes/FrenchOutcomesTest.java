package org.diapason.core.harmony.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.framework.taxonomy.Taxonomies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchOutcomesTest {

    // Its words are read anew for each sentence: none leans on what another left behind.
    private final OutcomeLinter linter = new OutcomeLinter(Taxonomies.bloom());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # une série qui existe
            définir l'effet de serre, l'histoire du climat et les scénarios du GIEC | OBSERVABLE | définir
            relier les causes du réchauffement aux solutions d'atténuation    | OBSERVABLE     | relier
            décrire les conséquences et les mesures d'adaptation              | OBSERVABLE     | décrire
            expliquer le lien entre réchauffement et déclin du vivant         | OBSERVABLE     | expliquer
            situer les choix collectifs et individuels vers la neutralité carbone | OBSERVABLE | situer
            # amorces
            À la fin du module, vous saurez expliquer les causes et les effets | OBSERVABLE    | expliquer
            la personne apprenante sera en mesure de mettre en œuvre un plan  | OBSERVABLE     | mettre en œuvre
            être capable d'expliquer le rôle et d'appliquer la règle          | OBSERVABLE     | expliquer + appliquer
            être capable de planifier une rencontre                           | OBSERVABLE     | planifier
            Capable de planifier une rencontre                                | OBSERVABLE     | planifier
            apte à souder et à découper l'acier                               | CANNOT_TELL    | souder + découper
            L'étudiante expliquera les enjeux et décrira le contexte          | OBSERVABLE     | expliquer + décrire
            Vous expliquerez les enjeux                                       | OBSERVABLE     | expliquer
            L’apprenant explique les enjeux                                   | OBSERVABLE     | expliquer
            Les apprenant·e·s seront capables de rédiger un rapport           | OBSERVABLE     | rédiger
            Les étudiant(e)s devraient pouvoir rédiger un rapport             | OBSERVABLE     | rédiger
            Au terme de la formation, concevoir un site Web                   | OBSERVABLE     | concevoir
            Au terme de la formation, l'étudiant conçoit un site Web          | OBSERVABLE     | concevoir
            Le stagiaire devra pouvoir diagnostiquer une panne                | OBSERVABLE     | diagnostiquer
            Démontrer sa capacité à travailler en équipe                      | CANNOT_TELL    | travailler
            Pouvoir lire et écrire un texte                                   | OBSERVABLE     | lire + écrire
            1. Expliquer le plan                                              | OBSERVABLE     | expliquer
            RA2 : Expliquer le plan                                           | OBSERVABLE     | expliquer
            « Expliquer » le plan                                             | OBSERVABLE     | expliquer
            Correctement utiliser l'outil                                     | OBSERVABLE     | utiliser
            # formes
            METTRE EN OEUVRE UN PLAN                                          | OBSERVABLE     | mettre en œuvre
            Mettra en œuvre le plan                                           | OBSERVABLE     | mettre en œuvre
            Se rappeler les dates                                             | OBSERVABLE     | se rappeler
            Se rappellera les dates                                           | OBSERVABLE     | se rappeler
            Rappeler les dates                                                | OBSERVABLE     | rappeler
            Evaluer un projet                                                 | OBSERVABLE     | évaluer
            ÉVALUER un projet                                                 | OBSERVABLE     | évaluer
            E\u0301valuer un projet                                           | OBSERVABLE     | évaluer
            évaluera un projet                                                | OBSERVABLE     | évaluer
            Explique les enjeux et applique les règles                        | OBSERVABLE     | expliquer + appliquer
            Expliquez le rôle du sol                                          | OBSERVABLE     | expliquer
            Choisissez un outil                                               | OBSERVABLE     | choisir
            Concevra un plan, produira un rapport et fera un bilan            | OBSERVABLE     | concevoir + produire + faire
            Emploiera les bons termes                                         | OBSERVABLE     | employer
            Gérera les conflits                                               | OBSERVABLE     | gérer
            Défendra un point de vue                                          | OBSERVABLE     | défendre
            S'autoévaluer en fin de parcours                                  | OBSERVABLE     | s'autoévaluer
            Promouvra la santé                                                | CANNOT_TELL    | promouvoir
            # rien à observer
            Être conscient des enjeux                                         | NOT_OBSERVABLE | être conscient
            Sera consciente des enjeux                                        | NOT_OBSERVABLE | être consciente
            comprendre le climat                                              | NOT_OBSERVABLE | comprendre
            Comprendra le climat                                              | NOT_OBSERVABLE | comprendre
            Connaître et comprendre la loi                                    | NOT_OBSERVABLE | connaître + comprendre
            Savoir les bases                                                  | NOT_OBSERVABLE | savoir
            Se familiariser avec les outils                                   | NOT_OBSERVABLE | se familiariser
            Vous vous familiariserez avec les outils                          | NOT_OBSERVABLE | se familiariser
            être en mesure de vous familiariser avec les outils               | NOT_OBSERVABLE | se familiariser
            Se sensibiliser à l'équité                                        | NOT_OBSERVABLE | se sensibiliser
            S'approprier la démarche                                          | NOT_OBSERVABLE | s'approprier
            maîtriser les outils                                              | NOT_OBSERVABLE | maîtriser
            Vous apprendrez à souder                                          | NOT_OBSERVABLE | apprendre
            Acquérir des connaissances sur le climat                          | NOT_OBSERVABLE | acquérir des connaissances
            décrire et comprendre le climat                                   | NOT_OBSERVABLE | décrire + comprendre
            # un verbe ou plusieurs
            planifier, animer et évaluer une séance                           | OBSERVABLE     | planifier + animer + évaluer
            définir les termes et les appliquer                               | OBSERVABLE     | définir + appliquer
            identifier et/ou évaluer les risques                              | OBSERVABLE     | identifier + évaluer
            planifier/animer une séance                                       | OBSERVABLE     | planifier + animer
            Rédiger un rapport; présenter les résultats                       | OBSERVABLE     | rédiger + présenter
            Identifier les risques. Proposer des mesures.                     | OBSERVABLE     | identifier + proposer
            Décrire un outil puis bien l'utiliser                             | OBSERVABLE     | décrire + utiliser
            Expliquer comment planifier et réviser un texte                   | OBSERVABLE     | expliquer
            Expliquer où et quand utiliser un outil                           | OBSERVABLE     | expliquer
            utiliser des outils pour concevoir un site et évaluer les résultats | OBSERVABLE   | utiliser
            Utiliser la langue pour informer, convaincre et divertir          | OBSERVABLE     | utiliser
            Animer des ateliers, des cercles et des forums                    | OBSERVABLE     | animer
            Gérer les conflits et la diversité                                | OBSERVABLE     | gérer
            Comparer le pouvoir et le devoir                                  | OBSERVABLE     | comparer
            Rédiger un rapport et un cahier                                   | OBSERVABLE     | rédiger
            Rédiger clairement et simplement                                  | OBSERVABLE     | rédiger
            Analyser le cadre, la structure et la nature du texte             | OBSERVABLE     | analyser
            # pas de verbe, ou un verbe que rien ne classe
            Histoire et contexte des REL                                      | NO_VERB        |
            Analyse des besoins                                               | NO_VERB        |
            Analyse les besoins                                               | OBSERVABLE     | analyser
            Introduction à la soudure                                         | NO_VERB        |
            Les bases de la soudure                                           | NO_VERB        |
            Compréhension du climat                                           | NO_VERB        |
            gamifier une leçon                                                | CANNOT_TELL    | gamifier
            Favoriser l'inclusion                                             | CANNOT_TELL    | favoriser
            Tenir compte des besoins                                          | CANNOT_TELL    | tenir compte de
            Réaliser un montage vidéo                                         | OBSERVABLE     | réaliser
            apprécier la qualité d'un texte                                   | OBSERVABLE     | apprécier
            """)
    void reads_the_verbs_of_a_french_outcome(String sentence, VerbStanding standing, String verbs) {
        Reading reading = linter.read(sentence, Lang.FR);
        assertEquals(standing, reading.glance().standing());
        assertEquals(verbs == null ? "" : verbs, listed(reading));
        assertEquals(reading.glance(), linter.quick(sentence, new Lang("fr-CA")));
    }

    private static String listed(Reading reading) {
        return reading.verbs().stream().map(Reading.Verb::listed).collect(Collectors.joining(" + "));
    }
}
