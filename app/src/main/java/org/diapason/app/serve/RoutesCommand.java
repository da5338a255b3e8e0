package org.diapason.app.serve;

import java.lang.reflect.Proxy;
import java.util.List;
import org.diapason.cli.Command;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Echoes;
import org.diapason.core.feedback.Hearing;
import org.diapason.core.feedback.Rounds;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Accounts;
import org.diapason.core.people.Attempts;
import org.diapason.core.people.CalendarLinks;
import org.diapason.core.people.Guests;
import org.diapason.core.people.Links;
import org.diapason.core.people.Members;
import org.diapason.core.people.Organisations;
import org.diapason.core.people.People;
import org.diapason.core.people.Seal;
import org.diapason.core.shelf.Cabinet;
import org.diapason.core.shelf.Finder;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.shelf.Shelves;
import org.diapason.core.shelf.Wire;
import org.diapason.studio.Rooms;
import org.diapason.studio.people.Reception;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints every address of the studio, the right that each asks, and who has it. */
public final class RoutesCommand implements Command {

    @Override
    public String name() {
        return "routes";
    }

    @Override
    public Text summary() {
        return Text.both(
                "Écrit la table des adresses du studio et des droits qu'elles demandent.",
                "Prints the table of the studio's addresses and the rights that they ask.");
    }

    @Override
    public void describe(CommandSpec spec, Surroundings around) {}

    @Override
    public int run(ParseResult words, Surroundings around) {
        around.out().print(new RouteTable(routes()).page());
        return IN_TUNE;
    }

    /** The addresses of all rooms, none of which is entered. */
    static List<Route> routes() {
        @SuppressWarnings("unchecked")
        Shelf<Dossier> series = nothing(Shelf.class);
        Studio studio = new Studio(
                new Desk(series, nothing(Cabinet.class), nothing(Rounds.class)),
                series,
                nothing(Shelves.class),
                nothing(Cabinet.class),
                nothing(Finder.class),
                nothing(Wire.class));
        People people = new People(
                nothing(Organisations.class),
                nothing(Accounts.class),
                nothing(Members.class),
                nothing(Guests.class),
                nothing(CalendarLinks.class),
                nothing(Links.class),
                nothing(Attempts.class));
        return Rooms.all(
                        studio,
                        new Reception(people, nothing(Seal.class), "", ""),
                        new Hearing(nothing(Rounds.class), nothing(Echoes.class)))
                .stream()
                .flatMap(room -> room.routes().stream())
                .toList();
    }

    /** Something of this type that has nothing: whatever it gives has nothing either. */
    private static <T> T nothing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> {
            if (method.getReturnType().isInterface()) {
                return nothing(method.getReturnType());
            }
            throw new IllegalStateException("Nothing stands here: " + method);
        }));
    }
}
