package org.diapason.app.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sources can be read: short files, explained types, and the wrapper that still finds its JDK. */
class SourceTest {

    private final List<SourceFile> core = SourceFile.below(House.ROOT.resolve("core/src/main/java"));

    SourceTest() throws IOException {}

    @Test
    void no_file_is_longer_than_a_reader_can_hold() throws IOException {
        SourceRules.no_file_is_longer_than_a_reader_can_hold(SourceFile.below(House.ROOT))
                .holds();
    }

    @Test
    void every_public_type_of_core_explains_itself() {
        SourceRules.every_public_type_explains_itself(core).holds();
    }

    @Test
    void the_maven_wrapper_looks_for_a_jdk_before_anything_else() throws IOException {
        List<String> wrapper = Files.readAllLines(House.ROOT.resolve("mvnw"));
        int finder = wrapper.indexOf(". \"$(dirname \"$0\")/.mvn/jdk.sh\"");
        assertTrue(finder >= 0, "Whoever makes the wrapper anew must put back the line that sources .mvn/jdk.sh");
        assertTrue(finder < wrapper.indexOf("set -euf"), "The finder needs globs, which set -f turns off");
    }
}
