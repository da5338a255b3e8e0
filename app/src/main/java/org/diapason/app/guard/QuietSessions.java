package org.diapason.app.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that are written when something in them changes, and else only every few minutes: noting to the second when
 * somebody was last here would make a write of every look at a page.
 */
final class QuietSessions<S extends Session> implements SessionRepository<QuietSessions.Quiet<S>> {

    private static final Duration OFTEN = Duration.ofMinutes(5);

    private final SessionRepository<S> kept;

    QuietSessions(SessionRepository<S> kept) {
        this.kept = kept;
    }

    @Override
    public Quiet<S> createSession() {
        Quiet<S> fresh = new Quiet<>(kept.createSession());
        fresh.changed = true;
        return fresh;
    }

    @Override
    public void save(Quiet<S> session) {
        if (session.changed) {
            kept.save(session.kept);
            session.changed = false;
        }
    }

    @Override
    public @Nullable Quiet<S> findById(String id) {
        S found = Sessions.looking(() -> kept.findById(id));
        return found == null ? null : new Quiet<>(found);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }

    /** One of them. */
    static final class Quiet<S extends Session> implements Session {

        private final S kept;
        private boolean changed;

        private Quiet(S kept) {
            this.kept = kept;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (now.isAfter(kept.getLastAccessedTime().plus(OFTEN))) {
                kept.setLastAccessedTime(now);
                changed = true;
            }
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            changed = true;
            return kept.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            changed = true;
            if (value == null) {
                kept.removeAttribute(name);
            } else {
                kept.setAttribute(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            changed = true;
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            changed = true;
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
