package org.diapason.app.serve;

import java.util.Optional;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import org.diapason.core.people.Token;

/** What is said when the studio has opened: its address, and how its first person comes in. */
final class Welcome {

    private final Running studio;
    private final Surroundings around;

    Welcome(Running studio, Surroundings around) {
        this.studio = studio;
        this.around = around;
    }

    void say() {
        String lang = around.lang().tag();
        line(
                Text.both("Le studio est ouvert\u00a0:", "The studio is open:"),
                studio.site().address("/" + lang + "/"));
        Optional<Token> key = studio.firstKey();
        key.ifPresent(token -> line(
                Text.both(
                        "Personne n'en est encore propriétaire. Ce lien fait de vous la première personne\u00a0; il sert une fois, dans les 24 heures\u00a0:",
                        "Nobody owns it yet. This link makes you the first person; it works once, within 24 hours:"),
                studio.site().address("/" + lang + "/link/" + token.value())));
        around.out().println(around.say(Text.both("Ctrl-C le ferme.", "Ctrl-C closes it.")));
        around.out().flush();
    }

    private void line(Text words, String address) {
        around.out().println(around.say(words));
        around.out().println("  " + address);
    }
}
