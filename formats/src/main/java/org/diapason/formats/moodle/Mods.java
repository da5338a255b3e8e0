package org.diapason.formats.moodle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;

/** The kinds of activity that Moodle and its common plugins have, and what each is in a series. */
final class Mods {

    /** What decides how much work an activity is. */
    enum Measure {
        /** The words that it shows. */
        WORDS,
        /** The questions that it asks. */
        QUESTIONS,
        /** At least one message. */
        POSTS,
        /** Nothing that stands in a backup. */
        UNKNOWN,
        /** It is a meeting in real time. */
        SESSION
    }

    /**
     * What one kind of Moodle activity is.
     *
     * @param kind the kind of activity in the effort model, where it is one
     * @param method the method of assessment, where it is one
     * @param measure what decides how much work it is
     */
    record Mod(Optional<Code> kind, Optional<Code> method, Measure measure) {}

    private static final Map<String, Mod> ALL = all();

    private Mods() {}

    /** What this kind is; nothing when it is no part of learning, or unknown. */
    static Optional<Mod> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Map<String, Mod> all() {
        Map<String, Mod> all = new LinkedHashMap<>();
        for (String reading : new String[] {"page", "book", "label", "lesson"}) {
            all.put(reading, mod("reading", "", Measure.WORDS));
        }
        for (String file : new String[] {"resource", "folder", "url", "imscp"}) {
            all.put(file, mod("reading", "", Measure.UNKNOWN));
        }
        for (String interactive : new String[] {"h5pactivity", "hvp", "scorm", "lti", "glossary", "game"}) {
            all.put(interactive, mod("interactive", "", Measure.UNKNOWN));
        }
        all.put("quiz", mod("quiz", "quiz", Measure.QUESTIONS));
        all.put("assign", mod("project", "assignment", Measure.UNKNOWN));
        all.put("workshop", mod("peer-review", "peer-assessment", Measure.UNKNOWN));
        all.put("forum", mod("discussion", "", Measure.POSTS));
        all.put("hsuforum", mod("discussion", "", Measure.POSTS));
        all.put("wiki", mod("writing", "", Measure.UNKNOWN));
        all.put("journal", mod("writing", "reflection", Measure.UNKNOWN));
        for (String live : new String[] {"bigbluebuttonbn", "zoom", "googlemeet", "teamsmeeting", "chat"}) {
            all.put(live, mod("", "", Measure.SESSION));
        }
        return all;
    }

    private static Mod mod(String kind, String method, Measure measure) {
        return new Mod(code(kind), code(method), measure);
    }

    private static Optional<Code> code(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(Code.of(value));
    }
}
