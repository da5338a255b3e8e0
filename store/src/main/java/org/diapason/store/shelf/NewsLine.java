package org.diapason.store.shelf;

import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Wire.News;
import org.springframework.jdbc.core.simple.JdbcClient;

/** News as one line, as it goes through the database from one studio to all. */
record NewsLine(Id organisation, News news) {

    static final String CHANNEL = "diapason";

    static NewsLine of(Deed deed) {
        return new NewsLine(deed.organisation(), new News(deed.kind(), deed.document(), deed.revision()));
    }

    /** Goes out when the transaction is kept. */
    void send(JdbcClient jdbc) {
        jdbc.sql("select pg_notify(?, ?)").params(CHANNEL, written()).query().singleRow();
    }

    String written() {
        return organisation + " " + news.id() + " " + news.revision() + " " + news.kind();
    }

    /** Nothing for a line that we did not write: anybody with a login may send on the channel. */
    static Optional<NewsLine> read(String line) {
        String[] parts = line.split(" ", 4);
        if (parts.length < 4 || !parts[2].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return Id.parse(parts[0])
                .flatMap(organisation -> Id.parse(parts[1])
                        .map(id -> new NewsLine(organisation, new News(parts[3], id, Long.parseLong(parts[2])))));
    }
}
