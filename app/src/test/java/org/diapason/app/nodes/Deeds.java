package org.diapason.app.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diapason.core.base.Id;
import org.diapason.store.postgres.Database;
import org.diapason.store.shelf.Audit;

/** What stands in the database of what was said of a series, whatever the nodes say. */
record Deeds(Database database, Id organisation) {

    private static final Pattern THREAD = Pattern.compile("\"t-[0-9a-f]{8}-");

    /** All revisions of the talk, the first one first. */
    List<String> revisions() {
        return database.in(
                organisation,
                jdbc -> jdbc.sql("select body from revision where kind = 'talk' order by revision")
                        .query(String.class)
                        .list());
    }

    /** How many threads each revision has. */
    List<Long> threads() {
        List<Long> threads = new ArrayList<>();
        for (String each : revisions()) {
            threads.add(THREAD.matcher(each).results().count());
        }
        return threads;
    }

    /** How often this was said, as it stands now. */
    long times(String words) {
        return Pattern.compile(Pattern.quote(words))
                .matcher(revisions().getLast())
                .results()
                .count();
    }

    /** How many acts upon the talk are on record. */
    long recorded() {
        return database.in(
                organisation,
                jdbc -> jdbc.sql("select count(*) from audit where kind = 'talk'")
                        .query(Long.class)
                        .single());
    }

    /** What is wrong with the record. */
    Optional<Audit.Fault> fault() {
        return new Audit(database).verify(organisation);
    }
}
