package org.diapason.studio.shell;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Pass;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesScript;
import org.diapason.studio.Rooms;
import org.diapason.studio.people.Reception;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The studio in memory behind a real server, so that a browser can walk through it; nobody signs in. */
public final class Rehearsal {

    private static final Id HOUSE = new Id(new UUID(1, 1));

    private Rehearsal() {}

    /** Serves all rooms, with the examples in them, on the port that is named. */
    public static void main(String[] arguments) throws Exception {
        MemoryShelves shelves = new MemoryShelves();
        Shelf<Dossier> series = shelves.of(new SeriesScript());
        MemoryCabinet cabinet = new MemoryCabinet();
        Desk desk = new Desk(series, cabinet, new MemoryHearing());
        Studio studio = new Studio(desk, series, shelves, cabinet, shelves, shelves);
        long count = 1;
        for (String example : new String[] {"boulangerie", "facilitating-learning-online"}) {
            Dossier dossier =
                    SeriesFiles.read(Path.of("examples", example)).dossier().orElseThrow();
            Act act = new Act(
                    who("lead"),
                    Clock.systemUTC().instant(),
                    Code.of("series-begun"),
                    Text.both("Série commencée", "Series begun"),
                    Fact.silent());
            series.add(new Id(new UUID(2, count++)), act, dossier);
        }
        Door door = new Door() {
            @Override
            public Optional<Actor> actor(HttpServletRequest request) {
                return Optional.of(who(who(request)));
            }

            @Override
            public Optional<Pass> pass(HttpServletRequest request) {
                return Optional.empty();
            }

            @Override
            public void enter(HttpServletRequest request, Pass pass) {}

            @Override
            public void renew(HttpServletRequest request, Pass pass) {}

            @Override
            public void leave(HttpServletRequest request) {}

            @Override
            public House house(Actor actor) {
                return new House("Collège Boréal", ZoneId.of("America/Toronto"), "", "");
            }
        };
        serve(Integer.parseInt(arguments[0]), studio, desk, door);
    }

    private static String who(HttpServletRequest request) {
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return agent.contains("as:") ? agent.replaceFirst(".*as:(\\w+).*", "$1") : "lead";
    }

    private static Actor who(String name) {
        Role role = switch (name) {
            case "lead" -> Role.LEAD;
            case "reader" -> Role.READER;
            default -> Role.DESIGNER;
        };
        return new Actor.Member(HOUSE, new Id(new UUID(3, name.hashCode())), "Ada " + name, role);
    }

    /** Nobody comes in at the door of a rehearsal: whoever it is stands inside already. */
    @SuppressWarnings("NullAway")
    private static Reception nobody() {
        return new Reception(null, null, "", "");
    }

    private static void serve(int port, Studio studio, Desk desk, Door door) throws Exception {
        Assets assets = new Assets();
        Router router = new Router(
                Rooms.all(studio, nobody(), new MemoryHearing().hearing()),
                new Visits(door, Clock.systemUTC()),
                new Answers(door, desk, assets, false));
        GenericWebApplicationContext spring = new GenericWebApplicationContext();
        spring.registerBean("pages", RouterFunction.class, () -> all(router, assets));
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("rehearsal").toString());
        tomcat.setPort(port);
        tomcat.getConnector();
        Context context = tomcat.addContext("", null);
        context.setRequestCharacterEncoding("UTF-8");
        Wrapper wrapper = Tomcat.addServlet(context, "studio", new DispatcherServlet(spring));
        wrapper.setMultipartConfigElement(new MultipartConfigElement("", 80_000_000, 90_000_000, 1_000_000));
        wrapper.setAsyncSupported(true);
        wrapper.setLoadOnStartup(1);
        wrapper.addMapping("/");
        tomcat.start();
        System.out.println("http://localhost:" + port + "/en/series/" + new Id(new UUID(2, 1)));
        tomcat.getServer().await();
    }

    private static RouterFunction<ServerResponse> all(Router router, Assets assets) {
        return router.functions().and(assets.functions());
    }
}
