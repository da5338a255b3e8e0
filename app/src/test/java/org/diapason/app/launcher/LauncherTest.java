package org.diapason.app.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** ./diapason hands everything through, builds when it must, and never fails because of its cache. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Map<String, String> PLAIN = Map.of("DIAPASON_NO_CACHE", "1");

    @TempDir
    private Path folder;

    private PaperHouse house;

    @BeforeEach
    void build() throws IOException {
        house = PaperHouse.build(folder);
    }

    @Test
    void hands_arguments_directory_and_exit_code_through() throws Exception {
        Shell shell = house.run(folder, house.root() + "/diapason", PLAIN, "check", "a b", "", "series.yaml");
        List<String> lines = shell.out().lines().toList();
        assertEquals(folder.toRealPath().toString(), lines.getFirst());
        assertEquals(List.of("check", "a b", "", "series.yaml"), lines.subList(lines.size() - 4, lines.size()));
        assertEquals(7, shell.code());
        assertEquals("", shell.err());
    }

    @Test
    void works_through_links_to_links() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("house/diapason"));
        Path again = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("bin")).resolve("d"), link);
        assertTrue(house.run(folder, again.toString(), PLAIN)
                .out()
                .contains(house.jar().toString()));
    }

    @Test
    void builds_only_when_a_source_is_newer_than_the_jar() throws Exception {
        house.run(folder, house.root() + "/diapason", PLAIN);
        assertFalse(Files.exists(house.root().resolve("built.txt")));
        house.older("pom.xml", 1);
        Shell shell = house.run(folder, house.root() + "/diapason", PLAIN);
        assertEquals(2, shell.err().lines().count());
        house.run(folder, house.root() + "/diapason", PLAIN);
        assertEquals(1, Files.readAllLines(house.root().resolve("built.txt")).size());
    }

    @Test
    void says_that_a_build_failed_and_runs_nothing() throws Exception {
        Files.delete(house.jar());
        Shell.script(house.root().resolve("mvnw"), "#!/bin/sh\nexit 1\n");
        Shell shell = house.run(folder, house.root() + "/diapason", PLAIN);
        assertEquals(70, shell.code());
        assertEquals("", shell.out());
    }

    @Test
    void makes_a_cache_once_and_again_when_the_jar_changes() throws Exception {
        Shell first = house.run(folder, house.root() + "/diapason", Map.of(), "elements");
        assertTrue(first.out().contains("-XX:AOTCache=" + house.cache()));
        assertEquals(2, first.err().lines().count());
        assertEquals(
                "",
                house.run(folder, house.root() + "/diapason", Map.of(), "elements")
                        .err());
        house.older("app/target/diapason.aot", 3);
        Shell after = house.run(folder, house.root() + "/diapason", Map.of(), "elements");
        assertEquals(2, after.err().lines().count());
    }

    @Test
    void the_studio_has_a_cache_and_a_compiler_of_its_own() throws Exception {
        for (String[] words : new String[][] {{}, {"serve"}, {"--port", "9000"}, {"--lang", "fr"}}) {
            String said = house.run(folder, house.root() + "/diapason", Map.of(), words)
                    .out();
            assertTrue(said.contains("-XX:AOTCache=" + house.root().resolve("app/target/studio.aot")), said);
            assertFalse(said.contains("TieredStopAtLevel"), said);
        }
        assertFalse(Files.exists(house.cache()));
    }

    @Test
    void makes_a_cache_anew_for_another_jdk() throws Exception {
        house.run(folder, house.root() + "/diapason", Map.of(), "elements");
        Path other = folder.resolve("other");
        PaperHouse.jdk(other, "26");
        Files.copy(house.jdk().resolve("bin/java"), other.resolve("bin/java"), StandardCopyOption.REPLACE_EXISTING);
        Shell shell = house.run(folder, house.root() + "/diapason", Map.of("JAVA_HOME", other.toString()), "elements");
        assertEquals(2, shell.err().lines().count());
    }

    @Test
    void runs_without_a_cache_that_cannot_be_made_and_does_not_try_twice() throws Exception {
        house.makeCacheWith("printf broken >\"${argument#*=}\"; exit 1");
        Shell first = house.run(folder, house.root() + "/diapason", Map.of(), "elements");
        assertEquals(7, first.code());
        assertFalse(first.out().contains("-XX:AOTCache="));
        assertEquals(
                "",
                house.run(folder, house.root() + "/diapason", Map.of(), "elements")
                        .err());
    }

    @Test
    void neither_makes_nor_uses_a_cache_when_told_so() throws Exception {
        Shell shell = house.run(folder, house.root() + "/diapason", PLAIN);
        assertFalse(shell.out().contains("AOT"));
        assertFalse(Files.exists(house.cache()));
    }
}
