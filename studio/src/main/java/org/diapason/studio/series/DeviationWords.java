package org.diapason.studio.series;

import java.time.LocalDate;
import org.diapason.core.base.Fact;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Deviations;
import org.diapason.formats.html.Say;

/** How a deviation stands, in words. */
public final class DeviationWords {

    private DeviationWords() {}

    /** Granted by whom until when, asked for, refused by whom. */
    public static String state(Deviation deviation, LocalDate today, Say say) {
        return switch (deviation) {
            case Deviation.Asked asked ->
                asked.on() instanceof Fact.Stated<LocalDate>(LocalDate day)
                        ? say.in("demandé le ", "asked for on ")
                                + say.date(day)
                                + say.in(", attend une réponse", ", waits for an answer")
                        : say.in("demandé, attend une réponse", "asked for, waits for an answer");
            case Deviation.Refused refused -> say.in("refusé par ", "refused by ") + refused.refusedBy();
            case Deviation.Granted granted ->
                say.in("accordé par ", "granted by ")
                        + granted.approver()
                        + (granted.holds(today)
                                ? say.in(", jusqu'au ", ", until ")
                                : say.in(", a pris fin le ", ", ended on "))
                        + say.date(granted.expires());
        };
    }

    /** The state in a word. */
    public static String word(Deviations.State state, Say say) {
        return switch (state) {
            case ASKED -> say.in("demandé", "asked");
            case GRANTED -> say.in("accordé", "granted");
            case ENDED -> say.in("échu", "ended");
            case REFUSED -> say.in("refusé", "refused");
        };
    }
}
