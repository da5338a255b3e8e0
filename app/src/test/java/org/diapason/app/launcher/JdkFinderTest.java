package org.diapason.app.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A JDK is found where installers put one, or the person is told what to install. */
@DisabledOnOs(OS.WINDOWS)
class JdkFinderTest {

    /** So new that no machine has it but in this test. */
    private static final String NEW = "987";

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".jdks/temurin-987",
                ".sdkman/candidates/java/987.0.1-tem",
                ".local/share/mise/installs/java/987",
                ".asdf/installs/java/987",
                "Library/Java/JavaVirtualMachines/temurin-987.jdk/Contents/Home"
            })
    void is_found_where_installers_put_it(String place) throws Exception {
        PaperHouse.jdk(home.resolve(place), NEW);
        PaperHouse.jdk(home.resolve(".jdks/a-older"), "25.0.3");
        assertEquals(home.resolve(place).toString(), find(Map.of()).out());
    }

    @Test
    void is_taken_from_java_home_first_and_path_second() throws Exception {
        PaperHouse.jdk(home.resolve("first"), NEW + ".0.1");
        PaperHouse.jdk(home.resolve("second"), NEW);
        PaperHouse.jdk(home.resolve(".jdks/third"), NEW);
        String path = home.resolve("second/bin") + ":/usr/bin:/bin";
        String first = home.resolve("first").toString();
        assertEquals(first, find(Map.of("JAVA_HOME", first, "PATH", path)).out());
        assertEquals(
                home.resolve("second").toRealPath().toString(),
                find(Map.of("PATH", path)).out());
    }

    @Test
    void is_not_taken_when_it_is_too_old_or_half_there() throws Exception {
        PaperHouse.jdk(home.resolve("old"), "21.0.4");
        Shell shell = find(Map.of("JAVA_HOME", home.resolve("old").toString()));
        assertEquals(1, shell.code());
        assertEquals("", shell.out());
        assertTrue(shell.err().lines().count() >= 4);
    }

    private Shell find(Map<String, String> more) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(Map.of("HOME", home.toString(), "DIAPASON_LEAST_JDK", NEW));
        environment.putAll(more);
        Path finder = Path.of(System.getProperty("diapason.house", "..")).resolve(".mvn/jdk.sh");
        String script = ". '" + finder.toAbsolutePath() + "'; printf %s \"$JAVA_HOME\"";
        return Shell.run(home, environment, List.of("/bin/sh", "-c", script));
    }
}
