package org.diapason.app.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much a request may hold, and where it may come from: a form is small, a file comes only from somebody who has
 * signed in, and what acts was sent by a page of this studio.
 */
final class Bounds extends OncePerRequestFilter {

    private static final Set<String> VERBS = Set.of("GET", "HEAD", "POST");
    private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;

    /** How many times what may be sent is read, so that whoever sends it is told. */
    private static final long PATIENCE = 4;

    private final long form;
    private final long upload;
    private final String origin;
    private final SessionDoor door;

    Bounds(long form, long upload, String origin, SessionDoor door) {
        this.form = form;
        this.upload = upload;
        this.origin = origin;
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else {
            if (refusal == TOO_LARGE && door.knows(request)) {
                swallow(request);
            }
            if (!response.isCommitted()) { // as it is when the server has hung up on a body that did not come
                response.setHeader("Connection", "close");
                response.sendError(refusal);
            }
        }
    }

    /**
     * A browser reads an answer only when all that it sends is taken: from somebody who has signed in it is, within reason,
     * and goes nowhere.
     */
    private void swallow(HttpServletRequest request) throws IOException {
        request.getInputStream().skip(PATIENCE * (upload + form));
    }

    private int refusal(HttpServletRequest request) {
        if (!VERBS.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (!request.getMethod().equals("POST")) {
            return 0;
        }
        if (comesFromElsewhere(request)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        boolean files = String.valueOf(request.getContentType()).startsWith("multipart/");
        long most = files && door.knows(request) ? upload + form : form;
        if (request.getContentLengthLong() > most || files && request.getContentLengthLong() < 0) {
            return TOO_LARGE;
        }
        return read(request);
    }

    /** Asking for a field makes the server read the body, and stop where its own bounds are. */
    private static int read(HttpServletRequest request) {
        try {
            request.getParameter("_csrf");
            return 0;
        } catch (InvalidParameterException refused) {
            return refused.getErrorCode();
        } catch (IllegalStateException refused) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    /**
     * Browsers say where a request comes from; what says nothing is held by the token of the form alone. A page that
     * tells no referrer states its origin as null.
     */
    private boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String from = request.getHeader("Origin");
        return site != null && !site.equals("same-origin") && !site.equals("none")
                || from != null && !from.equals(origin) && !(from.equals("null") && "same-origin".equals(site));
    }
}
