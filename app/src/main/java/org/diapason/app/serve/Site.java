package org.diapason.app.serve;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where and how a studio is to run.
 *
 * @param port the port on which it listens
 * @param bind the address of this machine on which it listens
 * @param base the address by which browsers know it, without a slash at its end
 * @param data the folder in which it keeps what it keeps
 * @param database an outside PostgreSQL; its own one when there is none
 * @param examples whether examples are put on the shelves of a new studio; as the database suggests when nobody said
 * @param uploads the most bytes of one upload
 * @param elsewhere where people can sign in as well, when that is set up
 */
public record Site(
        int port,
        InetAddress bind,
        URI base,
        Path data,
        Optional<String> database,
        Optional<Boolean> examples,
        long uploads,
        Optional<Elsewhere> elsewhere) {

    /** A site where people sign in by password alone. */
    public Site(
            int port,
            InetAddress bind,
            URI base,
            Path data,
            Optional<String> database,
            Optional<Boolean> examples,
            long uploads) {
        this(port, bind, base, data, database, examples, uploads, Optional.empty());
    }

    /** Whether browsers reach it by an encrypted line. */
    public boolean isSecure() {
        return "https".equals(base.getScheme());
    }

    /** The address of a page. */
    public String address(String path) {
        return base + path;
    }

    /** The scheme, host and port that a browser states as the origin of its requests. */
    public String origin() {
        int port = base.getPort();
        return base.getScheme() + "://" + base.getHost() + (port < 0 ? "" : ":" + port);
    }
}
