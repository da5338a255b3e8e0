package org.diapason.app.house.planted.cli;

/** What core must not know. */
public record SpeaksOnly(String name) {}
