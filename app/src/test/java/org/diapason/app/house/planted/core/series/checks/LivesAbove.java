package org.diapason.app.house.planted.core.series.checks;

/** What base must not know. */
public record LivesAbove(String name) {}
