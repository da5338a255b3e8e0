package org.diapason.core.shelf;

import java.time.Instant;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;

/**
 * What shows of a document in a list, without opening it (tranche).
 *
 * @param id which document
 * @param title what it is called
 * @param revision its newest revision
 * @param at when it last changed
 * @param by the name of whoever changed it
 */
public record Spine(Id id, Text title, long revision, Instant at, String by) {}
