package org.diapason.core.feedback;

/**
 * Everything that is kept of what people are asked and told (écoute).
 *
 * @param rounds what was asked and answered
 * @param echoes where what was done about it stands for everybody to read
 */
public record Hearing(Rounds rounds, Echoes echoes) {}
