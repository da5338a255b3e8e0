package org.diapason.app.guard;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.diapason.app.serve.Site;
import org.diapason.core.people.People;
import org.diapason.core.people.Seal;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * The guard, in the order in which a request meets it: accidents, sessions, headers, bounds, tokens. What somebody may do
 * is not asked here but at each address, by the router.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class GuardWiring {

    private static final int FORM = 2 << 20;

    private static final Pattern NOBODYS =
            Pattern.compile("/(fr|en)/(answer/[\\w-]+|answered|heard/[\\w-]+|calendar/[\\w-]+)");

    @Bean
    SessionDoor door(People people, Clock clock) {
        return new SessionDoor(people, clock);
    }

    @Bean
    Seal seal() {
        return new ArgonSeal();
    }

    @Bean(destroyMethod = "close")
    Sessions keptSessions(DataSource connections, Site site) {
        return new Sessions(connections, site.isSecure());
    }

    @Bean
    FilterRegistrationBean<Accidents> accidents() {
        return everywhere(new Accidents(), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    FilterRegistrationBean<? extends SessionRepositoryFilter<?>> sessions(Sessions sessions) {
        return everywhere(sessions.filter(), Ordered.HIGHEST_PRECEDENCE + 1);
    }

    @Bean
    DelegatingFilterProxyRegistrationBean guard() {
        var guard = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        guard.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        guard.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        return guard;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Site site, People people, SessionDoor door) {
        http.headers(new Headers(site.isSecure())::write)
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens(site.isSecure()))
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(request -> isForNobody(request.getRequestURI())))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .addFilterBefore(new Bounds(FORM, site.uploads(), site.origin(), door), CsrfFilter.class)
                .addFilterAfter(new TokenOnPage(), CsrfFilter.class);
        site.elsewhere().ifPresent(elsewhere -> new OtherDoor(elsewhere, people, door).open(http));
        return http.build();
    }

    /**
     * Where people answer, and calendars follow, who are nobody here. What is sent there acts in nobody's name, so that a token has nothing to
     * guard, and its cookie would be the only one that they are given.
     */
    static boolean isForNobody(String path) {
        return NOBODYS.matcher(path).matches();
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> everywhere(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return registration;
    }
}
