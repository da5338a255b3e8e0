package org.diapason.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/trust.md says is proved by a test is. */
class TrustTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");

    @Test
    void every_test_that_is_named_exists() throws IOException {
        List<String> missing = new ArrayList<>();
        List<MatchResult> named = NAMED.matcher(Files.readString(House.ROOT.resolve("docs/trust.md")))
                .results()
                .toList();
        for (MatchResult each : named) {
            Optional<Path> test = test(each.group(1));
            if (test.isEmpty()
                    || each.group(2) != null && !Files.readString(test.get()).contains("void " + each.group(2) + "(")) {
                missing.add(each.group());
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(named.size() > 30);
    }

    private static Optional<Path> test(String name) throws IOException {
        for (String storey : List.of("app", "studio", "store", "formats", "core")) {
            try (Stream<Path> files = Files.walk(House.ROOT.resolve(storey + "/src/test/java"))) {
                Optional<Path> found =
                        files.filter(file -> file.endsWith(name + ".java")).findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
