package org.diapason.app.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whatever goes wrong behind it is one line of the log with a number; whoever asked is told the number and no more. */
final class Accidents extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Accidents.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException gone) {
            if (!response.isCommitted()) {
                tell(request, response, gone);
            }
        } catch (ServletException | RuntimeException | Error thrown) {
            tell(
                    request,
                    response,
                    thrown.getCause() != null && thrown instanceof ServletException ? thrown.getCause() : thrown);
        }
    }

    /** The path is not written down: it may hold the token of a link. */
    private static void tell(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
            throws IOException {
        String number = UUID.randomUUID().toString();
        LOG.error("{} {}", number, request.getMethod(), thrown);
        request.setAttribute(LastWord.NUMBER, number);
        if (!response.isCommitted()) {
            response.reset();
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
