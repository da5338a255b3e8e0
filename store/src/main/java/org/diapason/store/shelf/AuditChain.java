package org.diapason.store.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.diapason.core.base.Id;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds rows to the record of an organisation, each with the hash of the row before it. */
record AuditChain(JdbcClient jdbc) {

    private static final String ROW = """
            insert into audit (organisation, sequence, at, actor, by_name, verb, word_langs, words,
                kind, document, revision, content, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** Where the chain of an organisation ends. */
    record Head(long sequence, String hash) {
        static final Head NONE = new Head(0, "");
    }

    /** Where the chain of this organisation ends now, without waiting for anybody. */
    Head end(Id organisation) {
        return jdbc.sql("select sequence, hash from audit_head where organisation = ?")
                .param(organisation.value())
                .query(AuditChain::head)
                .optional()
                .orElse(Head.NONE);
    }

    /** Writes one act; whoever writes next in this organisation waits until this transaction ends. */
    void write(Deed deed, String content) {
        Head head = head(deed.organisation());
        AuditRow row = AuditRow.of(deed, head.sequence() + 1, content);
        String hash = row.hash(head.hash());
        jdbc.sql(ROW).params(row.columns(hash)).update();
        jdbc.sql("update audit_head set sequence = ?, hash = ? where organisation = ?")
                .params(row.sequence(), hash, deed.organisation().value())
                .update();
    }

    private Head head(Id organisation) {
        String select = "select sequence, hash from audit_head where organisation = ? for update";
        return jdbc.sql(select)
                .param(organisation.value())
                .query(AuditChain::head)
                .optional()
                .orElseGet(() -> {
                    jdbc.sql("insert into audit_head values (?, 0, '') on conflict do nothing")
                            .param(organisation.value())
                            .update();
                    return jdbc.sql(select)
                            .param(organisation.value())
                            .query(AuditChain::head)
                            .single();
                });
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong("sequence"), row.getString("hash"));
    }
}
