package org.diapason.app.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.diapason.store.postgres.Accident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;
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
            if (isAway(thrown)) {
                response.setHeader("Retry-After", "5");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** Whether the database cannot be reached for now, so that asking again will do. */
    private static boolean isAway(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(each -> each instanceof Accident
                        || each instanceof DataAccessResourceFailureException
                        || each instanceof TransactionException
                        || each instanceof SQLTransientException
                        || each instanceof SQLNonTransientConnectionException
                        || each instanceof SQLException refused
                                && refused.getSQLState() != null
                                && refused.getSQLState().matches("(08|57P|53|55000).*"));
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
