package org.diapason.app.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder with the real launcher, a jar of no bytes, and a java and a Maven that only tell how they were called. */
record PaperHouse(Path root, Path jdk) {

    private static final Path REAL = Path.of(System.getProperty("diapason.house", ".."));
    private static final String JAVA = """
            #!/bin/sh
            for argument; do
              case $argument in -XX:AOTCacheOutput=*) MAKE ;; esac
            done
            pwd
            printf '%s\\n' "$@"
            exit 7
            """;

    static PaperHouse build(Path folder) throws IOException {
        Path root = Files.createDirectories(folder.resolve("house")).toRealPath();
        PaperHouse house = new PaperHouse(root, folder.resolve("jdk"));
        Files.createDirectories(house.root.resolve(".mvn"));
        Files.createDirectories(house.jar().getParent());
        Files.copy(REAL.resolve("diapason"), house.root.resolve("diapason"));
        Files.copy(REAL.resolve(".mvn/jdk.sh"), house.root.resolve(".mvn/jdk.sh"));
        Files.writeString(house.root.resolve("pom.xml"), "<project/>");
        Files.writeString(house.jar(), "jar");
        Shell.script(house.root.resolve("mvnw"), "#!/bin/sh\necho built >>built.txt\n");
        house.makeCacheWith("printf cache >\"${argument#*=}\"; exit 0");
        jdk(house.jdk, "25.0.3");
        house.older("pom.xml", 3);
        house.older("app/target/diapason.jar", 2);
        return house;
    }

    /** A folder that looks like a JDK of this version. */
    static void jdk(Path folder, String version) throws IOException {
        if (!Files.exists(folder.resolve("bin/java"))) {
            Shell.script(folder.resolve("bin/java"), "#!/bin/sh\n");
        }
        Shell.script(folder.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        age(folder.resolve("release"), 4);
    }

    void makeCacheWith(String command) throws IOException {
        Shell.script(jdk.resolve("bin/java"), JAVA.replace("MAKE", command));
    }

    void older(String file, int minutes) throws IOException {
        age(root.resolve(file), minutes);
    }

    Path jar() {
        return root.resolve("app/target/diapason.jar");
    }

    Path cache() {
        return root.resolve("app/target/diapason.aot");
    }

    Shell run(Path from, String command, Map<String, String> more, String... arguments)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(Map.of("JAVA_HOME", jdk.toString()));
        environment.putAll(more);
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(arguments));
        return Shell.run(from, environment, words);
    }

    private static void age(Path file, int minutes) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60L * minutes)));
    }
}
