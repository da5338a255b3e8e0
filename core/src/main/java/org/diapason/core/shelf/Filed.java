package org.diapason.core.shelf;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A file that was made of a series (pièce classée), and what it was made from.
 *
 * @param name where it stands, such as PE/syllabus.fr.html
 * @param at when it was made
 * @param revision the revision of the series that it was made from
 * @param day the day that the series was seen on
 * @param edition the version of Diapason that made it; empty while it is built
 * @param size how many bytes it holds
 */
public record Filed(String name, Instant at, long revision, LocalDate day, String edition, long size) {}
