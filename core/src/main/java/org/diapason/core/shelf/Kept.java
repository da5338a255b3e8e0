package org.diapason.core.shelf;

import java.time.Instant;
import org.diapason.core.base.Id;

/**
 * A document as it is kept, at one revision (document conservé).
 *
 * @param id which document
 * @param revision 1 for the first, one more with every change
 * @param content what it says
 * @param at when it came to say so
 * @param by the name of whoever made it so
 */
public record Kept<T>(Id id, long revision, T content, Instant at, String by) {}
