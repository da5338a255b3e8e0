package org.diapason.formats.html;

import java.util.Arrays;
import java.util.List;

/**
 * Spreads the places of each layer so that each stands as near to the middle of its neighbours as the room allows: what
 * never forks becomes a straight line, and so does what is asked to.
 */
final class Spacing {

    private static final int SWEEPS = 10;

    /** How much more a place on the straight line weighs than the others that would push it away. */
    private static final double STRAIGHT = 1e6;

    private final Layering layering;
    private final double[] room;
    private final boolean[] straight;
    private final double[] at;

    private Spacing(Layering layering, double[] room, boolean[] straight) {
        this.layering = layering;
        this.room = room;
        this.straight = straight;
        this.at = new double[room.length];
    }

    /** The middle of each place on the axis along which layers lie, the first side at 0; each takes its room. */
    static double[] of(Layering layering, double[] room) {
        return of(layering, room, new boolean[room.length]);
    }

    /** The same, with these places on one line; several of one layer gather around it. */
    static double[] of(Layering layering, double[] room, boolean[] straight) {
        Spacing spacing = new Spacing(layering, room, straight);
        for (List<Integer> layer : layering.layers()) {
            spacing.spread(layer, new double[layer.size()]);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            List<List<Integer>> layers =
                    sweep % 2 == 0 ? layering.layers() : layering.layers().reversed();
            layers.forEach(spacing::settle);
        }
        return spacing.fromZero();
    }

    private void settle(List<Integer> layer) {
        double[] wish = new double[layer.size()];
        for (int i = 0; i < wish.length; i++) {
            int place = layer.get(i);
            wish[i] = straight[place]
                    ? 0
                    : layering.neighbours(place)
                            .mapToDouble(neighbour -> at[neighbour])
                            .average()
                            .orElse(at[place]);
        }
        spread(layer, wish);
    }

    /**
     * The places nearest to their wishes that keep their order and their room: neighbours that would overlap are pooled
     * and moved together to the weighted mean of what they wish (isotonic regression by pooling).
     */
    private void spread(List<Integer> layer, double[] wish) {
        int count = wish.length;
        double[] offset = new double[count];
        for (int i = 1; i < count; i++) {
            offset[i] = offset[i - 1] + (room[layer.get(i - 1)] + room[layer.get(i)]) / 2;
        }
        double[] sum = new double[count];
        double[] weight = new double[count];
        int[] size = new int[count];
        int pools = 0;
        for (int i = 0; i < count; i++) {
            weight[pools] = straight[layer.get(i)] ? STRAIGHT : 1;
            sum[pools] = (wish[i] - offset[i]) * weight[pools];
            size[pools] = 1;
            while (pools > 0 && sum[pools - 1] / weight[pools - 1] > sum[pools] / weight[pools]) {
                sum[pools - 1] += sum[pools];
                weight[pools - 1] += weight[pools];
                size[pools - 1] += size[pools];
                pools--;
            }
            pools++;
        }
        for (int pool = 0, i = 0; pool < pools; pool++) {
            for (int end = i + size[pool]; i < end; i++) {
                at[layer.get(i)] = sum[pool] / weight[pool] + offset[i];
            }
        }
    }

    private double[] fromZero() {
        double least = 0;
        for (int place = 0; place < at.length; place++) {
            least = place == 0 ? at[0] - room[0] / 2 : Math.min(least, at[place] - room[place] / 2);
        }
        double first = least;
        return Arrays.stream(at).map(middle -> middle - first).toArray();
    }
}
