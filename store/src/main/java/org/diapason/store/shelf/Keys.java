package org.diapason.store.shelf;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Act;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What makes an act happen once. */
record Keys(JdbcClient jdbc) {

    private static final int ONE_IN = 500;

    /** What an act of this key made. */
    record Made(Id document, long revision) {}

    /** The document of this kind that an act of this key made. */
    Optional<Made> made(Act act, String kind) {
        return act.key() instanceof Fact.Stated<String>(String key)
                ? jdbc.sql("""
                        select document, revision from act_key
                        where organisation = ? and kind = ? and key = ? and made""")
                        .params(act.by().organisation().value(), kind, key)
                        .query((row, _) -> new Made(Columns.id(row, "document"), row.getLong("revision")))
                        .optional()
                : Optional.empty();
    }

    /** Whether an act of this key has touched this document. */
    boolean used(Act act, String kind, Id document) {
        return act.key() instanceof Fact.Stated<String>(String key)
                && jdbc.sql("""
                        select true from act_key
                        where organisation = ? and kind = ? and key = ? and document = ?""")
                        .params(act.by().organisation().value(), kind, key, document.value())
                        .query(Boolean.class)
                        .optional()
                        .isPresent();
    }

    /** Takes the key for this deed; false when somebody else has it, also when they took it a moment ago. */
    boolean take(Deed deed, boolean makes) {
        if (ThreadLocalRandom.current().nextInt(ONE_IN) == 0) {
            forget(deed);
        }
        return deed.act().key() instanceof Fact.Silent<String>
                || jdbc.sql("""
                        insert into act_key (organisation, kind, key, document, revision, made)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                                .params(
                                        deed.organisation().value(),
                                        deed.kind(),
                                        deed.act().key().get(),
                                        deed.document().value(),
                                        deed.revision(),
                                        makes)
                                .update()
                        == 1;
    }

    /** Nobody sends a form again after so long; once in a while is enough, and who saves need not wait for a job. */
    private void forget(Deed deed) {
        jdbc.sql("delete from act_key where organisation = ? and at < now() - interval '30 days'")
                .param(deed.organisation().value())
                .update();
    }
}
