package org.diapason.studio.registers;

import org.diapason.core.base.Text;
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
}
