package org.diapason.core.feedback;

import java.util.List;

/** Everything that was said about a series. */
public record Feedback(List<Voice> voices) {

    /** Nothing was said. */
    public static final Feedback NONE = new Feedback(List.of());

    public Feedback {
        voices = List.copyOf(voices);
    }

    /** What nobody has decided about yet, in the order in which it was said. */
    public List<Voice> open() {
        return voices.stream().filter(voice -> voice.decision().isSilent()).toList();
    }
}
