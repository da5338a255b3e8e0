package org.diapason.formats.report;

import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.formats.codec.SourceMap;

/**
 * A series that was read and judged.
 *
 * @param seen the series, its framework and the day
 * @param harmony the judgement
 * @param spots where in the files each part of it stands
 */
public record Judged(Case seen, Harmony harmony, SourceMap spots) {}
