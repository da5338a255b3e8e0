package org.diapason.studio.people;

import java.text.Normalizer;
import java.util.Locale;
import org.diapason.core.base.Text;
import org.diapason.core.people.Account;

/** What is asked of names and passwords. */
final class Words {

    static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    static final Text EMAIL = Text.both(
            "Écrivez une adresse complète, par exemple prenom.nom@college.ca.",
            "Write a whole address, for instance first.last@college.ca.");
    static final Text NOT_YOURS = Text.both("Ce n'est pas votre mot de passe.", "This is not your password.");
    static final Text LATER = Text.both(
            "Il y a eu trop d'essais. Attendez un quart d'heure, puis réessayez.",
            "There were too many attempts. Wait a quarter of an hour, then try again.");
    private static final Text NAME = Text.both(
            "Écrivez votre nom, en " + Account.LONGEST_NAME + " caractères au plus.",
            "Write your name, in " + Account.LONGEST_NAME + " characters at most.");
    private static final Text SHORT = Text.both(
            "Il faut au moins " + SHORTEST_PASSWORD
                    + " caractères\u00a0; plusieurs mots qui ne vont pas ensemble se retiennent bien.",
            "At least " + SHORTEST_PASSWORD
                    + " characters are needed; several words that do not go together are easy to keep in mind.");
    private static final Text LONG =
            Text.both("Il en faut " + LONGEST_PASSWORD + " au plus.", "It may have " + LONGEST_PASSWORD + " at most.");
    private static final Text GUESSED = Text.both(
            "On devinerait ce mot de passe\u00a0: il contient votre adresse, ou il se répète.",
            "This password would be guessed: it holds your address, or it repeats itself.");

    private Words() {}

    static void name(Blanks blanks, String field, String name) {
        boolean wrong = name.isBlank()
                || name.length() > Account.LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl);
        blanks.refuseIf(wrong, field, NAME);
    }

    /** The same letters are the same password, however a keyboard composes them. */
    static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    static void password(Blanks blanks, String field, String password, String email) {
        String part = email.substring(0, Math.max(0, email.indexOf('@')));
        boolean guessed = password.chars().distinct().count() < 5
                || part.length() > 3 && password.toLowerCase(Locale.ROOT).contains(part);
        blanks.refuseIf(password.codePointCount(0, password.length()) < SHORTEST_PASSWORD, field, SHORT)
                .refuseIf(password.length() > LONGEST_PASSWORD, field, LONG)
                .refuseIf(guessed, field, GUESSED);
    }
}
