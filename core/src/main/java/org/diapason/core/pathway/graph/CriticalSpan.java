package org.diapason.core.pathway.graph;

/**
 * What takes longest at the typical pace and at the longest; the two may be different chains.
 *
 * @param low by typical durations
 * @param high by longest durations
 */
public record CriticalSpan(CriticalPath low, CriticalPath high) {}
