package org.diapason.app.serve;

import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Text;

/**
 * A place at which people can sign in as well, by OpenID Connect: their institution's own.
 *
 * @param issuer its address, below which /.well-known/openid-configuration stands
 * @param client the name by which it knows this studio
 * @param secret what the studio shows it
 * @param label what people call it
 */
public record Elsewhere(String issuer, String client, String secret, String label) {

    private static final String ISSUER = "DIAPASON_OIDC_ISSUER";
    private static final String CLIENT = "DIAPASON_OIDC_CLIENT_ID";
    private static final String SECRET = "DIAPASON_OIDC_CLIENT_SECRET";
    private static final String LABEL = "DIAPASON_OIDC_LABEL";

    /** The place that the environment names; a secret has no place among the words of a command. */
    static Optional<Elsewhere> of(Map<String, String> environment) throws CannotStart {
        String issuer = environment.getOrDefault(ISSUER, "");
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        String client = environment.getOrDefault(CLIENT, "");
        String secret = environment.getOrDefault(SECRET, "");
        if (client.isEmpty() || secret.isEmpty()) {
            throw new CannotStart(Text.both(
                    ISSUER + " demande aussi " + CLIENT + " et " + SECRET + ".",
                    ISSUER + " needs " + CLIENT + " and " + SECRET + " as well."));
        }
        return Optional.of(new Elsewhere(issuer, client, secret, environment.getOrDefault(LABEL, issuer)));
    }

    /** Never the secret, so that no log can hold it. */
    @Override
    public String toString() {
        return issuer;
    }
}
