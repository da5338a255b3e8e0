package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.diapason.core.fixtures.FrameworkDraft.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class EveryMomentIsAnnouncedTest {
    private static final Check CHECK = new EveryMomentIsAnnounced();

    @Test
    void is_silent_when_nobody_said_what_learners_are_told() {
        assertEquals(List.of("micro-credentials[PE]"), silentPlaces(credential("PE")));
    }

    @Test
    void holds_when_the_five_moments_are_told() {
        assertEquals(List.of(), broken(CHECK, seen(telling("enrolment", "before", "during", "badge", "follow-up"))));
    }

    @Test
    void breaks_when_the_follow_up_is_missing() {
        assertEquals(
                List.of("micro-credentials[PE].communications"),
                broken(CHECK, seen(telling("enrolment", "before", "during", "badge"))));
    }

    @Test
    void asks_only_for_the_moments_of_the_framework() {
        Case seen = seen(series -> {
            series.credentials = List.of(telling("badge"));
            series.framework(framework -> framework.elements =
                    List.of(policy("communications", new Standard.MustInclude(Ordered.set(codes("badge"))))));
        });
        assertEquals(List.of(), found(CHECK, seen));
    }

    @Test
    void asks_nothing_when_the_framework_leaves_it_free() {
        Case seen = seen(series -> {
            series.credentials = List.of(credential("PE"));
            series.framework(framework -> framework.elements = List.of(policy("communications", new Standard.Free())));
        });
        assertEquals(List.of(), found(CHECK, seen));
    }

    private static List<String> silentPlaces(MicroCredential mc) {
        return silent(CHECK, seen(mc));
    }

    private static MicroCredential telling(String... moments) {
        Map<Code, Text> told = new LinkedHashMap<>();
        codes(moments).forEach(moment -> told.put(moment, Text.both("Bonjour", "Hello")));
        return credential("PE", pe -> pe.communications = Fact.of(told));
    }
}
