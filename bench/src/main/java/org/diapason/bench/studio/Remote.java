package org.diapason.bench.studio;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.store.postgres.Server;

/** The studio as people run it, in a process of its own; STUDIO_JVM may give its JVM more options, to look into it. */
record Remote(Process process, int port) implements AutoCloseable {

    static Remote start(Path folder, Server database) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Path said = Files.createDirectories(folder).resolve("said");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx2g"));
        Stream.of(System.getenv().getOrDefault("STUDIO_JVM", "").split(" "))
                .filter(option -> !option.isEmpty())
                .forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "org.diapason.app.Diapason",
                "serve",
                "--port=" + port,
                "--data=" + folder,
                "--database-url=" + database.url() + "?user=" + database.user() + "&password="
                        + URLEncoder.encode(database.password(), StandardCharsets.UTF_8),
                "--no-demo"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (!Files.readString(said).contains("Ctrl-C")) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(said));
            }
            Thread.sleep(100);
        }
        return new Remote(process, port);
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** The CPU seconds that it has used. */
    double seconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
