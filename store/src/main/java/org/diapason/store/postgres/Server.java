package org.diapason.store.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL and who logs in there.
 *
 * @param url its address, such as jdbc:postgresql://host/diapason
 * @param user the login
 * @param password its password, empty when the server asks for none
 */
public record Server(String url, String user, String password) {

    /**
     * The server at an address that somebody wrote: postgresql://user:password@host:port/database, with or without jdbc:
     * before it, the login before the host or as parameters.
     *
     * @throws NotOpened when it is no such address
     */
    public static Server at(String written) {
        String plain = written.startsWith("jdbc:") ? written.substring("jdbc:".length()) : written;
        try {
            URI uri = new URI(plain.replaceFirst("^postgres:", "postgresql:"));
            if (!"postgresql".equals(uri.getScheme())
                    || uri.getAuthority() == null
                    || uri.getPath().length() < 2) {
                throw noAddress();
            }
            return read(uri);
        } catch (URISyntaxException e) {
            throw noAddress();
        }
    }

    private static Server read(URI uri) {
        String authority = uri.getRawAuthority();
        int at = authority.lastIndexOf('@');
        String[] login = (at < 0 ? "" : authority.substring(0, at)).split(":", 2);
        String user = decode(login[0]);
        String password = login.length < 2 ? "" : decode(login[1]);
        List<String> rest = new ArrayList<>();
        for (String parameter : (uri.getRawQuery() == null ? "" : uri.getRawQuery()).split("&")) {
            if (parameter.startsWith("user=")) {
                user = decode(parameter.substring("user=".length()));
            } else if (parameter.startsWith("password=")) {
                password = decode(parameter.substring("password=".length()));
            } else if (!parameter.isEmpty()) {
                rest.add(parameter);
            }
        }
        String query = rest.isEmpty() ? "" : "?" + String.join("&", rest);
        return new Server(
                "jdbc:postgresql://" + authority.substring(at + 1) + uri.getRawPath() + query, user, password);
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without what was written: it may hold a password. */
    private static NotOpened noAddress() {
        return new NotOpened(
                "L'adresse de la base de données s'écrit postgresql://compte:motdepasse@machine:5432/base.",
                "The address of the database is written postgresql://login:password@host:5432/database.");
    }

    /** Never shows the password, as records end up in logs. */
    @Override
    public String toString() {
        return user + " @ " + url;
    }
}
