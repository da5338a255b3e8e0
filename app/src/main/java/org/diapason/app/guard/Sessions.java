package org.diapason.app.guard;

import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has signed in, kept in the database, so that whichever node is asked knows them. */
final class Sessions {

    /** As long as nobody has asked for anything. */
    private static final Duration IDLE = Duration.ofHours(12);

    /**
     * A session, and with it what its pass is worth at this moment, as one more of the things that stand in it: asked
     * apart it would be one more journey for each page.
     */
    private static final String FIND = """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                a.attribute_name, a.attribute_bytes
            from spring_session s left join lateral (
                select attribute_name, attribute_bytes from spring_session_attributes
                where session_primary_id = s.primary_id
                union all
                select '%s', convert_to(w.pass || E'\\n' || p.role || E'\\n' || p.name, 'UTF8')
                from (
                    select convert_from(case when substring(attribute_bytes from 1 for 8) = 'account '::bytea
                        then attribute_bytes end, 'UTF8') as pass
                    from spring_session_attributes where session_primary_id = s.primary_id and attribute_name = '%s'
                ) w, present_member(split_part(w.pass, ' ', 2)::uuid, split_part(w.pass, ' ', 3)::uuid,
                    split_part(w.pass, ' ', 4)::bigint) p
            ) a on true
            where s.session_id = ?""".formatted(SessionDoor.PRESENT, SessionDoor.PASS);

    private static final ScopedValue<Boolean> LOOKING = ScopedValue.newInstance();

    private final JdbcIndexedSessionRepository kept;
    private final boolean secure;

    Sessions(DataSource connections, boolean secure) {
        this.secure = secure;
        PlatformTransactionManager manager = new DataSourceTransactionManager(connections);
        TransactionTemplate apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        TransactionOperations alone = TransactionOperations.withoutTransaction();
        kept = new JdbcIndexedSessionRepository(new JdbcTemplate(connections), new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
                return (LOOKING.isBound() ? alone : apart).execute(work);
            }
        });
        kept.setConversionService(SessionWords.conversion());
        kept.setDefaultMaxInactiveInterval(IDLE);
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(kept);
        kept.setGetSessionQuery(FIND);
        kept.afterPropertiesSet();
    }

    /** Looking is one statement: a transaction around it would be a second journey to the database for each page. */
    static <T extends @Nullable Object> T looking(ScopedValue.CallableOp<T, RuntimeException> look) {
        return ScopedValue.where(LOOKING, true).call(look);
    }

    SessionRepositoryFilter<?> filter() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-session" : "session");
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie);
        SessionRepositoryFilter<?> filter = new SessionRepositoryFilter<>(new QuietSessions<>(kept));
        filter.setHttpSessionIdResolver(resolver);
        return filter;
    }

    /** Ends what looks after old sessions. */
    void close() {
        kept.destroy();
    }
}
