package org.diapason.formats.html;

import java.util.List;

/**
 * The effort equaliser, in the units of its own drawing.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param left where the columns begin
 * @param ticks the hours on its axis
 * @param columns a column for each micro-credential
 */
public record EffortPlot(String width, String height, String left, List<Tick> ticks, List<Column> columns) {

    public EffortPlot {
        ticks = List.copyOf(ticks);
        columns = List.copyOf(columns);
    }

    /** A line of the axis, and the hours it stands for. */
    public record Tick(String y, String label) {}

    /** A box of the drawing. */
    public record Box(String x, String y, String width, String height) {}

    /** A short line across a column. */
    public record Mark(String x1, String x2, String y) {}

    /**
     * One micro-credential.
     *
     * @param code what stands beneath it
     * @param x its middle
     * @param typical the solid bar, up to the typical hours; none or one
     * @param most the hatched bar above it, up to the most; none or one
     * @param open the arrow where nobody knows how far up it goes; none or one
     * @param band the hours within tolerance of the advertised ones; none or one
     * @param advertised the advertised hours, from least to most; none, one or two
     * @param unknown whether neither hours nor activities are known
     */
    public record Column(
            String code,
            String x,
            List<Box> typical,
            List<Box> most,
            List<Mark> open,
            List<Box> band,
            List<Mark> advertised,
            boolean unknown) {
        public Column {
            typical = List.copyOf(typical);
            most = List.copyOf(most);
            open = List.copyOf(open);
            band = List.copyOf(band);
            advertised = List.copyOf(advertised);
        }
    }
}
