package org.diapason.app.serve;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.diapason.core.base.Text;
import org.diapason.core.people.Token;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Router;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/** A studio that is open: its database, its web server, and the way in for its first person. */
public final class Running implements AutoCloseable {

    /** What each room passes through on its way to the router. */
    @FunctionalInterface
    interface Through {
        Room pass(Room room);
    }

    private final Site site;
    private final Ground ground;
    private final AnnotationConfigServletWebServerApplicationContext house;
    private final Optional<Token> firstKey;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Running(
            Site site,
            Ground ground,
            AnnotationConfigServletWebServerApplicationContext house,
            Optional<Token> firstKey) {
        this.site = site;
        this.ground = ground;
        this.house = house;
        this.firstKey = firstKey;
    }

    /** Opens a studio; when it cannot open, nothing of it is left running. */
    public static Running start(Site site) throws CannotStart {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        portIsFree(site);
        return start(site, Ground.open(site), Clock.systemUTC(), room -> room);
    }

    /** Every room passes through the last one, so that a test may stand in its place. */
    static Running start(Site site, Ground ground, Clock clock, Through through) {
        try {
            AnnotationConfigServletWebServerApplicationContext house = house(site, ground, clock, through);
            Optional<Token> key = house.getBean(Beginning.class).begin();
            return new Running(site, ground, house, key);
        } catch (RuntimeException e) {
            ground.close();
            throw e;
        }
    }

    private static AnnotationConfigServletWebServerApplicationContext house(
            Site site, Ground ground, Clock clock, Through through) {
        var house = new AnnotationConfigServletWebServerApplicationContext();
        house.getBeanFactory().registerSingleton("site", site);
        house.getBeanFactory().registerSingleton("ground", ground);
        house.getBeanFactory().registerSingleton("clock", clock);
        house.getBeanFactory().registerSingleton("through", through);
        house.register(Wiring.class);
        house.refresh();
        return house;
    }

    /** Asked first, so that the most frequent reason is told at once and alone. */
    private static void portIsFree(Site site) throws CannotStart {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(site.bind(), site.port()));
        } catch (IOException taken) {
            throw new CannotStart(
                    Text.both(
                            "Le port " + site.port() + " est déjà pris\u00a0; choisissez-en un autre avec --port.",
                            "Port " + site.port() + " is taken already; choose another one with --port."),
                    taken);
        }
    }

    /** Where it runs. */
    public Site site() {
        return site;
    }

    /** The token of the link by which the first person comes in; nothing once somebody owns the studio. */
    public Optional<Token> firstKey() {
        return firstKey;
    }

    /** Its table of addresses. */
    public Router router() {
        return house.getBean(Router.class);
    }

    /** Ends what is being answered, then the database; a second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            house.close();
            ground.close();
        }
    }
}
