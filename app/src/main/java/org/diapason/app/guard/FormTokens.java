package org.diapason.app.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The tokens that forms bring back. Somebody's is kept in their session; nobody's in a cookie, so that a page that
 * anybody may look at writes nothing to the database.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String FIELD = "_csrf";

    private final CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();

    FormTokens(boolean secure) {
        cookie.setCookieName(secure ? "__Host-form" : "form");
        cookie.setCookiePath("/");
        cookie.setHeaderName(HEADER);
        cookie.setCookieCustomizer(each -> each.secure(secure).httpOnly(true).sameSite("Lax"));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return new DefaultCsrfToken(HEADER, FIELD, UUID.randomUUID().toString());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            cookie.saveToken(token, request, response);
        } else if (token == null) {
            session.removeAttribute(FIELD);
        } else {
            session.setAttribute(FIELD, token.getToken());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return cookie.loadToken(request);
        }
        return session.getAttribute(FIELD) instanceof String token ? new DefaultCsrfToken(HEADER, FIELD, token) : null;
    }
}
