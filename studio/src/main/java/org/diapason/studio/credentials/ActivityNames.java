package org.diapason.studio.credentials;

import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Vocabulary;
import org.diapason.formats.html.Say;

/** What kinds of activities are called. */
final class ActivityNames {

    private static final Map<String, Text> NAMES = Map.of(
            "reading", Text.both("lecture", "reading"),
            "video", Text.both("vidéo", "video"),
            "audio", Text.both("audio", "audio"),
            "quiz", Text.both("questionnaire", "quiz"),
            "discussion", Text.both("discussion", "discussion"),
            "project", Text.both("projet", "project"),
            "writing", Text.both("rédaction", "writing"),
            "live-session", Text.both("séance animée", "live session"),
            "exam", Text.both("examen", "exam"));

    private ActivityNames() {}

    static Text of(Code kind) {
        return NAMES.getOrDefault(kind.value(), Vocabulary.name(kind));
    }

    static String of(Code kind, Say say) {
        return of(kind).show(say.lang());
    }
}
