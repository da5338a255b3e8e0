package org.diapason.app.guard;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has signed in, kept in the database, so that whichever node is asked knows them. */
final class Sessions {

    /** As long as nobody has asked for anything. */
    private static final Duration IDLE = Duration.ofHours(12);

    private final JdbcIndexedSessionRepository kept;
    private final boolean secure;

    Sessions(DataSource connections, boolean secure) {
        this.secure = secure;
        PlatformTransactionManager manager = new DataSourceTransactionManager(connections);
        TransactionTemplate apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        kept = new JdbcIndexedSessionRepository(new JdbcTemplate(connections), apart);
        kept.setDefaultMaxInactiveInterval(IDLE);
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(kept);
        kept.afterPropertiesSet();
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
