package org.diapason.app.serve;

import jakarta.servlet.MultipartConfigElement;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.app.guard.GuardWiring;
import org.diapason.core.feedback.Hearing;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.People;
import org.diapason.core.people.Seal;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.seriesfile.SeriesScript;
import org.diapason.studio.Rooms;
import org.diapason.studio.people.HouseLook;
import org.diapason.studio.people.Reception;
import org.diapason.studio.shell.Answers;
import org.diapason.studio.shell.Assets;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Door;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Router;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visits;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.function.support.HandlerFunctionAdapter;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;

/** The parts of a running studio, each named here: nothing is found by scanning, nothing configures itself. */
@Configuration(proxyBeanMethods = false)
@Import(GuardWiring.class)
class Wiring {

    /** Long enough for what is being answered, short enough for whoever pressed Ctrl-C. */
    private static final int LAST_ANSWERS = 2_000;

    @Bean
    Shelf<Dossier> series(Ground ground) {
        return ground.shelves().of(new SeriesScript());
    }

    @Bean
    DataSource connections(Ground ground) {
        return ground.database().connections();
    }

    @Bean
    People people(Ground ground) {
        return ground.people();
    }

    @Bean
    Desk desk(Shelf<Dossier> series, Hearing hearing, Ground ground) {
        return new Desk(series, ground.cabinet(), hearing.rounds());
    }

    @Bean
    Studio studio(Desk desk, Shelf<Dossier> series, Ground ground) {
        return new Studio(desk, series, ground.shelves(), ground.cabinet(), ground.finder(), ground.wire());
    }

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    Reception reception(People people, Seal seal, Site site) {
        return new Reception(
                people,
                seal,
                site.base().toString(),
                site.elsewhere().map(Elsewhere::label).orElse(""));
    }

    @Bean
    Visits visits(Door door, Clock clock) {
        return new Visits(door, clock);
    }

    @Bean
    Answers answers(Door door, Desk desk, Assets assets, Site site) {
        return new Answers(door, desk, assets, site.isSecure());
    }

    @Bean
    Hearing hearing(Ground ground) {
        return ground.hearing();
    }

    @Bean
    Router router(
            Studio studio,
            Reception reception,
            Hearing hearing,
            Running.Through through,
            Visits visits,
            Answers answers) {
        List<Room> rooms = Rooms.all(studio, reception, hearing).stream()
                .map(through::pass)
                .toList();
        return new Router(rooms, visits, answers);
    }

    @Bean
    Beginning beginning(People people, Shelf<Dossier> series, Site site, Ground ground, Clock clock) {
        return new Beginning(people, series, site, ground, clock);
    }

    @Bean
    RouterFunctionMapping addresses(Router router, Assets assets, Entrances entrances, HouseLook look) {
        RouterFunctionMapping mapping = new RouterFunctionMapping(entrances
                .functions()
                .andOther(assets.functions())
                .andOther(look.functions())
                .andOther(router.functions()));
        mapping.setMessageConverters(
                List.of(new ByteArrayHttpMessageConverter(), new StringHttpMessageConverter(StandardCharsets.UTF_8)));
        return mapping;
    }

    @Bean
    HouseLook look(People people, Door door) {
        return new HouseLook(people, door);
    }

    @Bean
    Entrances entrances(Ground ground) {
        return new Entrances(ground);
    }

    @Bean
    HandlerFunctionAdapter handlers() {
        return new HandlerFunctionAdapter();
    }

    /** An address that nobody listed is no accident; everything else that goes wrong is told by the guard. */
    @Bean
    HandlerExceptionResolver unlisted() {
        return (request, response, handler, thrown) -> {
            if (!(thrown instanceof NoHandlerFoundException)) {
                return null;
            }
            try {
                response.sendError(404);
            } catch (java.io.IOException gone) {
                // Whoever asked has gone away.
            }
            return new ModelAndView();
        };
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> servlet(Site site, WebApplicationContext house) {
        DispatcherServlet dispatcher = new DispatcherServlet(house);
        dispatcher.setPublishEvents(false);
        var servlet = new ServletRegistrationBean<>(dispatcher, "/");
        servlet.setLoadOnStartup(1);
        servlet.setMultipartConfig(new MultipartConfigElement(
                site.data().resolve("web").toString(), site.uploads(), site.uploads() + WebServer.FORM, 1 << 16));
        return servlet;
    }

    @Bean
    TomcatServletWebServerFactory webServer(Site site) {
        return WebServer.on(site);
    }

    @Bean
    DefaultLifecycleProcessor lifecycleProcessor() {
        DefaultLifecycleProcessor lifecycle = new DefaultLifecycleProcessor();
        lifecycle.setTimeoutPerShutdownPhase(LAST_ANSWERS);
        return lifecycle;
    }
}
