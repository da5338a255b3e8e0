package org.diapason.app.house.planted.core.attic;

/** A name that says nothing, in a package without a row. */
public record BoxHelper(String name) {}
