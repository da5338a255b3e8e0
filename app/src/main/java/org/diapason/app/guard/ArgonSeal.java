package org.diapason.app.guard;

import java.util.concurrent.Semaphore;
import org.diapason.core.people.Seal;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passwords by Argon2id; each costs 19 MB and two passes, and only a few are weighed at once, whoever sends many. */
public final class ArgonSeal implements Seal {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int THREADS = 1;
    private static final int KILOBYTES = 19 << 10;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(SALT, HASH, THREADS, KILOBYTES, PASSES);
    private final Semaphore scales =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final String nobodys = argon.encode("nobody");

    @Override
    public String seal(String password) {
        scales.acquireUninterruptibly();
        try {
            return argon.encode(password);
        } finally {
            scales.release();
        }
    }

    @Override
    public boolean matches(String password, String sealed) {
        scales.acquireUninterruptibly();
        try {
            return argon.matches(password, sealed);
        } finally {
            scales.release();
        }
    }

    @Override
    public void pretend(String password) {
        var _ = matches(password, nobodys);
    }
}
