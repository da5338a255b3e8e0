package org.diapason.core.feedback;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;

/**
 * What is asked and what was said about a series.
 *
 * @param voices everything that was said
 * @param evaluation how the series asks
 */
public record Feedback(List<Voice> voices, Evaluation evaluation) {

    /** Nothing was said. */
    public static final Feedback NONE = new Feedback(List.of());

    public Feedback {
        voices = List.copyOf(voices);
    }

    /** What was said about a series that asks as is usual. */
    public Feedback(List<Voice> voices) {
        this(voices, Evaluation.USUAL);
    }

    /** What nobody has decided about yet, in the order in which it was said. */
    public List<Voice> open() {
        return voices.stream().filter(voice -> voice.decision().isSilent()).toList();
    }

    /** The voice of this code, when there is one. */
    public Optional<Voice> voice(Code code) {
        return voices.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The same with this voice, in the place of the one of its code or at the end. */
    public Feedback with(Voice voice) {
        List<Voice> all = new java.util.ArrayList<>(voices);
        int at = all.stream().map(Voice::code).toList().indexOf(voice.code());
        if (at < 0) {
            all.add(voice);
        } else {
            all.set(at, voice);
        }
        return new Feedback(all, evaluation);
    }
}
