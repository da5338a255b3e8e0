package org.diapason.app.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.core.base.Text;
import org.diapason.store.postgres.Server;

/** The address of an outside database, as people write it: jdbc:postgresql://… or postgres://user:password@host/name. */
final class DatabaseUrl {

    private static final Pattern SECRET = Pattern.compile("[?&](user|password)=([^&]*)");

    private DatabaseUrl() {}

    static Server read(String url) throws CannotStart {
        try {
            if (url.startsWith("jdbc:postgresql:")) {
                return new Server(
                        SECRET.matcher(url).replaceAll("").replaceFirst("^([^?&]*)&", "$1?"),
                        parameter(url, "user"),
                        parameter(url, "password"));
            }
            URI given = new URI(url);
            if (url.matches("postgres(ql)?://.*") && given.getHost() != null) {
                String[] login = String.valueOf(given.getRawUserInfo()).split(":", 2);
                String port = given.getPort() < 0 ? "" : ":" + given.getPort();
                String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
                return new Server(
                        "jdbc:postgresql://" + given.getHost() + port + given.getRawPath() + query,
                        given.getRawUserInfo() == null ? "" : decode(login[0]),
                        login.length < 2 ? "" : decode(login[1]));
            }
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            // Said below; not with the address, which may hold a password.
        }
        throw new CannotStart(Text.both(
                "L'adresse de la base de données ne se lit pas. Écrivez postgres://nom:motdepasse@hôte/base.",
                "The address of the database cannot be read. Write postgres://user:password@host/database."));
    }

    private static String parameter(String url, String name) {
        Matcher found = SECRET.matcher(url);
        while (found.find()) {
            if (found.group(1).equals(name)) {
                return decode(found.group(2));
            }
        }
        return "";
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
