package org.diapason.studio.framework;

/** What it would cause to put a series under another version; back is the path of the framework. */
public record UpgradeView(String from, String to, ImpactView impact, String back) {}
