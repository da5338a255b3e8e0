package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Version;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.DeliveredPackage;
import org.diapason.core.series.Fingerprint;
import org.junit.jupiter.api.Test;

class PackagesMatchTest {
    private static final Check CHECK = new PackagesMatch();

    @Test
    void holds_when_framework_and_content_are_the_same() {
        assertEquals(List.of(), found(CHECK, series("1", Fact.of(Fingerprint.of(credential("PE"))))));
    }

    @Test
    void holds_when_the_version_is_only_written_differently() {
        assertEquals(List.of(), broken(CHECK, series("1", Fact.silent())));
    }

    @Test
    void breaks_when_the_framework_has_moved() {
        assertEquals(List.of("packages[0]"), broken(CHECK, series("0.9", Fact.silent())));
    }

    @Test
    void breaks_when_the_content_has_moved() {
        assertEquals(List.of("packages[0]"), broken(CHECK, series("1", Fact.of("0000000000000000"))));
    }

    @Test
    void is_silent_without_a_fingerprint() {
        assertEquals(List.of("packages[0]"), silent(CHECK, series("1", Fact.silent())));
    }

    private static Case series(String version, Fact<String> mark) {
        return seen(series -> {
            series.credentials = List.of(credential("PE"));
            series.packages =
                    List.of(new DeliveredPackage("pe.imscc", Code.of("PE"), new Version(version), mark, Fact.silent()));
        });
    }
}
