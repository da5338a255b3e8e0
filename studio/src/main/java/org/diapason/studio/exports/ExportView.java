package org.diapason.studio.exports;

/**
 * What the page of exports shows.
 *
 * @param path where the files are
 * @param series the path of the series
 * @param framework whether the series has a framework
 */
public record ExportView(String path, String series, boolean framework) {}
