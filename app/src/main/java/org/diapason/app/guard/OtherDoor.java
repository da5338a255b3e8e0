package org.diapason.app.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.app.serve.AskedLanguage;
import org.diapason.app.serve.Elsewhere;
import org.diapason.core.people.Account;
import org.diapason.core.people.Email;
import org.diapason.core.people.Membership;
import org.diapason.core.people.Pass;
import org.diapason.core.people.People;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.client.RestClient;

/**
 * Signing in elsewhere (OpenID Connect): whoever comes back with an address for which that place vouches comes in as the
 * account of that address. Nobody gets an account by it, and nothing of what that place gives is kept.
 */
final class OtherDoor {

    private static final String HOUSE = "house";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(OtherDoor.class);

    private final Elsewhere elsewhere;
    private final People people;
    private final SessionDoor door;

    OtherDoor(Elsewhere elsewhere, People people, SessionDoor door) {
        this.elsewhere = elsewhere;
        this.people = people;
        this.door = door;
    }

    void open(HttpSecurity http) {
        http.oauth2Login(login -> login.clientRegistrationRepository(
                        new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                                ClientRegistrations.fromIssuerLocation(elsewhere.issuer())
                                        .registrationId(HOUSE)
                                        .clientId(elsewhere.client())
                                        .clientSecret(elsewhere.secret())
                                        .scope(Set.of("openid", "email"))
                                        .build())))
                .tokenEndpoint(token -> token.accessTokenResponseClient(tokens()))
                .authorizedClientRepository(new Nothing())
                .loginPage("/")
                .successHandler(this::enter)
                .failureHandler(OtherDoor::refuse));
    }

    /** Asks by the JDK's own client, whatever other clients are at hand, and does not wait for ever. */
    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        JdkClientHttpRequestFactory line = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        line.setReadTimeout(PATIENCE);
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(line)
                .configureMessageConverters(words -> words.disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication shown)
            throws IOException {
        Optional<Account> account = Optional.ofNullable(shown.getPrincipal())
                .filter(OidcUser.class::isInstance)
                .map(OidcUser.class::cast)
                .filter(user -> Boolean.TRUE.equals(user.getEmailVerified()))
                .flatMap(user -> Email.parse(String.valueOf(user.getEmail())))
                .flatMap(people.accounts()::find);
        List<Membership> where =
                account.map(each -> people.accounts().memberships(each.id())).orElse(List.of());
        door.leave(request);
        if (account.isEmpty() || where.isEmpty()) {
            back(request, response, "unknown");
            return;
        }
        Account known = account.get();
        long edition = people.accounts().prove(known.id());
        door.enter(request, new Pass.OfAccount(where.getFirst().organisation(), known.id(), edition));
        response.sendRedirect("/" + known.lang().base().tag() + "/");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        LOG.warn("Signing in elsewhere failed: {}", why.getMessage());
        back(request, response, "failed");
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String outcome)
            throws IOException {
        response.sendRedirect("/" + AskedLanguage.of(request) + "/sign-in?elsewhere=" + outcome);
    }

    /** Keeps nothing: the tokens of the other place are of no use here. */
    private static final class Nothing implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String client, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String client, Authentication principal, HttpServletRequest request, HttpServletResponse response) {}
    }
}
