package org.diapason.core.shelf;

import java.time.Instant;
import org.diapason.core.base.Code;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;

/**
 * One line of the history of a document (trace).
 *
 * @param revision the revision that the act made
 * @param at when
 * @param actor who did it
 * @param by the name to show
 * @param verb what was done, for programs
 * @param words what was done, for people
 */
public record Past(long revision, Instant at, Id actor, String by, Code verb, Text words) {}
