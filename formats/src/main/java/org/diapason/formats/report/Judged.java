package org.diapason.formats.report;

import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.formats.codec.SourceMap;

/**
 * A series that was read and judged.
 *
 * @param file the file or folder it was read from, as the reader named it
 * @param seen the series, its framework and the day
 * @param harmony the judgement
 * @param spots where in the files each part of it stands
 */
public record Judged(String file, Case seen, Harmony harmony, SourceMap spots) {}
