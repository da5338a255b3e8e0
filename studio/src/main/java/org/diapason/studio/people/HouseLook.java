package org.diapason.studio.people;

import java.time.Duration;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Organisation;
import org.diapason.core.people.People;
import org.diapason.studio.kit.BrandStyle;
import org.diapason.studio.kit.Colour;
import org.diapason.studio.shell.Door;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The colour and the logo of an organisation, for its own people; each edition has an address of its own. */
public final class HouseLook {

    private final People people;
    private final Door door;

    public HouseLook(People people, Door door) {
        this.people = people;
        this.door = door;
    }

    /** The addresses, which stand in no language. */
    public RouterFunction<ServerResponse> functions() {
        return RouterFunctions.route()
                .GET("/look/{organisation}/{edition:[0-9]+}.css", this::style)
                .GET("/look/{organisation}/{edition:[0-9]+}.png", this::logo)
                .build();
    }

    private ServerResponse style(ServerRequest request) {
        return mine(request)
                .flatMap(organisation -> Colour.parse(organisation.colour()))
                .map(colour -> kept(
                        new MediaType("text", "css"),
                        BrandStyle.css(colour).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .orElseGet(HouseLook::none);
    }

    private ServerResponse logo(ServerRequest request) {
        return mine(request)
                .flatMap(organisation -> people.organisations().logo(organisation.id()))
                .map(png -> kept(MediaType.IMAGE_PNG, png))
                .orElseGet(HouseLook::none);
    }

    /** The organisation of whoever asks, when it is the one that is asked about. */
    private Optional<Organisation> mine(ServerRequest request) {
        Optional<Id> asked = Id.parse(request.pathVariable("organisation"));
        return door.actor(request.servletRequest())
                .map(Actor::organisation)
                .filter(mine -> asked.filter(mine::equals).isPresent())
                .flatMap(people.organisations()::find);
    }

    private static ServerResponse kept(MediaType type, byte[] bytes) {
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .body(bytes);
    }

    private static ServerResponse none() {
        return ServerResponse.notFound().build();
    }
}
