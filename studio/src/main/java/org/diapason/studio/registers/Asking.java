package org.diapason.studio.registers;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.people.Person;
import org.diapason.formats.codec.Shape.Option;
import org.diapason.studio.kit.Form;
import org.diapason.studio.kit.Hint;

/** What the forms of registers say beyond the declarations of the file, whose words are its own. */
final class Asking {

    private Asking() {}

    static Form more(Register register, Form form) {
        return switch (register.word()) {
            case "endorsements" ->
                form.with(
                                "kind",
                                Hint.choices(
                                        Hint.called(
                                                "support co-design workplace-training hiring professional-recognition accreditation")))
                        .with(
                                "strength",
                                Hint.help(Text.both(
                                        "Un nombre entier\u00a0; 5 est l'appui le plus fort.",
                                        "A whole number; 5 is the strongest support.")))
                        .with(
                                "fingerprint",
                                Hint.help(Text.both(
                                        "La marque du contenu que le partenaire a vu\u00a0; elle dit ce qui a changé depuis.",
                                        "The mark of the content that the partner saw; it tells what changed since.")));
            case "competencies" ->
                form.with(
                        "axes",
                        Hint.help(Text.both(
                                "D'après quoi on la range\u00a0: fonction, rôle, sorte, niveau, ordre du travail.",
                                "What it is sorted by: function, role, kind, proficiency, order of the work.")));
            default -> form;
        };
    }

    /**
     * The account of a facilitator: one of the members, of whom the only one with this name is proposed and never chosen.
     * A name tells who it is; where several have it, their addresses do.
     */
    static Hint account(String name, List<Person> members) {
        List<Person> alike = alike(name, members);
        List<Option> choices = members.stream()
                .map(person ->
                        new Option(person.account().toString(), Optional.of(Text.in(Lang.FR, called(person, members)))))
                .toList();
        Text help = Text.both(
                "La personne déclare alors elle-même ce qu'elle sait faire, et retrouve ses cohortes.",
                "The person can then declare what they can do themselves, and finds their cohorts.");
        return Hint.choices(choices)
                .helped(
                        alike.size() == 1
                                ? Text.both(
                                        "Un membre porte ce nom\u00a0; choisissez-le si c'est bien cette personne. "
                                                + help.show(Lang.FR),
                                        "One member has this name; choose them if it is this person. "
                                                + help.show(Lang.EN))
                                : help);
    }

    private static String called(Person person, List<Person> members) {
        return alike(person.name(), members).size() == 1
                ? person.name()
                : person.name() + " (" + person.email().value() + ")";
    }

    private static List<Person> alike(String name, List<Person> members) {
        return members.stream()
                .filter(person -> person.name().strip().equalsIgnoreCase(name.strip()))
                .toList();
    }
}
