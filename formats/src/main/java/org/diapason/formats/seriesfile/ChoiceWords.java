package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import org.diapason.core.base.Competency;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.Area;
import org.diapason.core.facilitation.Means;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Voice;
import org.diapason.core.framework.Shape;
import org.diapason.core.framework.Slot;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.Role;

/** What the closed choices of a series file are called on a page. */
final class ChoiceWords {

    private ChoiceWords() {}

    static Text of(Role choice) {
        return switch (choice) {
            case CORE -> both("au cœur du parcours", "core");
            case EXTRA -> both("à côté du parcours", "extra");
        };
    }

    static Text of(Approach choice) {
        return switch (choice) {
            case PROGRESSIVE -> both("progressive", "progressive");
            case MODULAR -> both("modulaire", "modular");
            case HYBRID -> both("hybride", "hybrid");
        };
    }

    static Text of(Obligation choice) {
        return switch (choice) {
            case MUST -> both("obligatoire", "must hold");
            case SHOULD -> both("recommandé", "should hold");
            case MAY -> both("facultatif", "may hold");
        };
    }

    static Text of(Shape choice) {
        return switch (choice) {
            case RANGE -> both("une quantité", "an amount");
            case ONE_OF -> both("rien que ces choix", "nothing but these choices");
            case MUST_INCLUDE -> both("au moins ceux-ci", "at least these");
            case IN_ORDER -> both("ces parties dans cet ordre", "these parts in this order");
            case DESCRIBED -> both("une description, qu'une personne juge", "a description, for a person to judge");
            case ATTESTED -> both("une preuve à fournir", "evidence to give");
        };
    }

    static Text of(Slot.Presence choice) {
        return switch (choice) {
            case REQUIRED -> both("obligatoire", "required");
            case OPTIONAL -> both("facultative", "optional");
            case FORBIDDEN -> both("exclue", "forbidden");
        };
    }

    static Text of(Area choice) {
        return switch (choice) {
            case SUBJECT -> both("la matière", "the subject");
            case PEDAGOGY -> both("la pédagogie", "pedagogy");
            case PLATFORM -> both("la plateforme", "the platform");
            case LIVE -> both("les séances en direct", "live sessions");
            case ASSESSMENT -> both("l'évaluation", "assessment");
            case ACCESSIBILITY -> both("l'accessibilité", "accessibility");
            case LANGUAGE -> both("la langue", "language");
        };
    }

    static Text of(Means choice) {
        return choice.label();
    }

    static Text of(Competency.Part choice) {
        return switch (choice) {
            case KNOWLEDGE -> both("connaissance", "knowledge");
            case SKILL -> both("habileté", "skill");
            case ATTITUDE -> both("attitude", "attitude");
        };
    }

    static Text of(Voice.Speaker choice) {
        return switch (choice) {
            case LEARNER -> both("une personne apprenante", "a learner");
            case FACILITATOR -> both("un animateur", "a facilitator");
            case EMPLOYER -> both("un employeur", "an employer");
            case REVIEWER -> both("un réviseur", "a reviewer");
        };
    }

    static Text of(Instrument choice) {
        return choice.label();
    }

    static Text of(Question.Kind choice) {
        return switch (choice) {
            case SCALE -> both("accord, de 1 à 5", "agreement, from 1 to 5");
            case YES_NO -> both("oui ou non", "yes or no");
            case HOURS -> both("nombre d'heures", "number of hours");
            case RECOMMEND -> both("recommandation, de 0 à 10", "recommendation, from 0 to 10");
            case CHOICE -> both("un choix parmi plusieurs", "one of several choices");
            case WORDS -> both("mots libres", "free words");
        };
    }
}
