package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Module;
import org.junit.jupiter.api.Test;

class AccessibilityIsDeclaredTest {
    private static final Check CHECK = new AccessibilityIsDeclared();

    @Test
    void holds_when_a_video_has_captions() {
        assertEquals(List.of(), found(CHECK, series("video", Fact.of(codes("captions", "transcript")))));
    }

    @Test
    void breaks_when_a_video_declares_none() {
        assertEquals(
                List.of("micro-credentials[PE].activities[A1]"), broken(CHECK, series("video", Fact.of(List.of()))));
    }

    @Test
    void asks_no_captions_of_a_discussion() {
        assertEquals(List.of(), found(CHECK, series("discussion", Fact.of(List.of()))));
    }

    @Test
    void is_silent_when_nobody_declared_anything() {
        assertEquals(List.of("micro-credentials[PE]"), silent(CHECK, series("video", Fact.silent())));
    }

    @Test
    void points_into_the_module() {
        Activity video = activity("video", Fact.of(List.of()));
        Module module = new Module(
                Code.of("M1"), Text.both("Un", "One"), Fact.silent(), Fact.silent(), Fact.of(List.of(video)));
        Case seen = seen(credential("PE", pe -> pe.modules = Fact.of(List.of(module))));
        assertEquals(List.of("micro-credentials[PE].modules[M1].activities[A1]"), broken(CHECK, seen));
    }

    private static Case series(String kind, Fact<List<Code>> declared) {
        return seen(credential("PE", pe -> pe.activities = Fact.of(List.of(activity(kind, declared)))));
    }

    private static Activity activity(String kind, Fact<List<Code>> declared) {
        return new Activity(
                Code.of("A1"),
                Fact.silent(),
                Code.of(kind),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                declared,
                Fact.silent());
    }
}
