package org.diapason.app.nodes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.store.postgres.Server;

/** A studio in a process of its own, on a database that it shares with others. */
final class Node implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("http://\\S+?(/en/link/\\S+)");
    private static final long LONGEST_START = 60_000;

    private final Process process;
    private final int port;
    private final Path said;

    private Node(Process process, int port, Path said) {
        this.process = process;
        this.port = port;
        this.said = said;
    }

    /** Starts one; {@link #await} tells when it is open. */
    static Node start(Path folder, Server database) throws IOException {
        int port = freePort();
        Files.createDirectories(folder);
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.diapason.app.Diapason",
                        "serve",
                        "--port=" + port,
                        "--data=" + folder,
                        "--database-url=" + url(database),
                        "--no-demo",
                        "--lang=en"))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new Node(process, port, said);
    }

    private static String url(Server database) {
        return database.url() + "?user=" + database.user() + "&password="
                + URLEncoder.encode(database.password(), StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Node await() throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_START;
        while (!Files.readString(said).contains("Ctrl-C")) {
            if (!process.isAlive() || System.currentTimeMillis() > end) {
                throw new IllegalStateException("A node does not open: " + Files.readString(said));
            }
            Thread.sleep(50);
        }
        return this;
    }

    /** The path of the link for the first person. */
    String link() throws IOException {
        Matcher link = LINK.matcher(Files.readString(said));
        if (!link.find()) {
            throw new IllegalStateException("No link: " + Files.readString(said));
        }
        return link.group(1);
    }

    /** Its address, which is the origin of what its pages send. */
    String address() {
        return "http://localhost:" + port;
    }

    /** Ends it at once, whatever it is doing: kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        if (process.onExit()
                .completeOnTimeout(process, 10, TimeUnit.SECONDS)
                .join()
                .isAlive()) {
            process.destroyForcibly();
        }
    }
}
