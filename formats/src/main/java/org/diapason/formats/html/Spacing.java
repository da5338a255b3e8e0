package org.diapason.formats.html;

import java.util.Arrays;
import java.util.List;

/**
 * Spreads the places of each layer so that each stands as near to the middle of its neighbours as the room allows: what
 * never forks becomes a straight line.
 */
final class Spacing {

    private static final int SWEEPS = 10;

    private final Layering layering;
    private final double[] room;
    private final double[] at;

    private Spacing(Layering layering, double[] room) {
        this.layering = layering;
        this.room = room;
        this.at = new double[room.length];
    }

    /** The middle of each place on the axis along which layers lie, the first side at 0; each takes its room. */
    static double[] of(Layering layering, double[] room) {
        Spacing spacing = new Spacing(layering, room);
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
            wish[i] = layering.neighbours(place)
                    .mapToDouble(neighbour -> at[neighbour])
                    .average()
                    .orElse(at[place]);
        }
        spread(layer, wish);
    }

    /**
     * The places nearest to their wishes that keep their order and their room: neighbours that would overlap are pooled
     * and moved together to the mean of what they wish (isotonic regression by pooling).
     */
    private void spread(List<Integer> layer, double[] wish) {
        int count = wish.length;
        double[] offset = new double[count];
        for (int i = 1; i < count; i++) {
            offset[i] = offset[i - 1] + (room[layer.get(i - 1)] + room[layer.get(i)]) / 2;
        }
        double[] sum = new double[count];
        int[] size = new int[count];
        int pools = 0;
        for (int i = 0; i < count; i++) {
            sum[pools] = wish[i] - offset[i];
            size[pools] = 1;
            while (pools > 0 && sum[pools - 1] / size[pools - 1] > sum[pools] / size[pools]) {
                sum[pools - 1] += sum[pools];
                size[pools - 1] += size[pools];
                pools--;
            }
            pools++;
        }
        for (int pool = 0, i = 0; pool < pools; pool++) {
            for (int end = i + size[pool]; i < end; i++) {
                at[layer.get(i)] = sum[pool] / size[pool] + offset[i];
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
