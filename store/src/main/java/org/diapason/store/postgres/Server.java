package org.diapason.store.postgres;

/**
 * A PostgreSQL and who logs in there.
 *
 * @param url its address, such as jdbc:postgresql://host/diapason
 * @param user the login
 * @param password its password, empty when the server asks for none
 */
public record Server(String url, String user, String password) {

    /** Never shows the password, as records end up in logs. */
    @Override
    public String toString() {
        return user + " @ " + url;
    }
}
