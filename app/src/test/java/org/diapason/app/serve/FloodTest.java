package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;
import org.diapason.app.serve.Browser.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sends too much, too deep or too slowly is refused in one sentence, and keeps nobody else waiting. */
class FloodTest {

    private static final int DEEP = 100_000;
    private static final int SLOW = 200;
    private static final String INSIDE = "(?s).*(Exception|StackOverflow|org\\.diapason|at java).*";

    private static Trial trial;
    private static Browser owner;

    @BeforeAll
    static void open() throws IOException {
        trial = Trial.open();
        owner = trial.owner();
    }

    @AfterAll
    static void close() throws IOException {
        trial.close();
    }

    @Test
    void slow_senders_keep_nobody_waiting_and_are_let_go() throws IOException {
        int port = trial.studio().site().port();
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                slow.add(socket);
                socket.getOutputStream().write(beginning(i % 2 == 0).getBytes(StandardCharsets.US_ASCII));
            }
            assertTimeout(
                    Duration.ofSeconds(10),
                    () -> assertEquals(200, owner.get("/en/").status()));
            assertTrue(isLetGo(slow.getFirst(), Duration.ofSeconds(40)), "a form that does not come");
            assertTrue(isLetGo(slow.getLast(), Duration.ofSeconds(40)), "a header that does not end");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        assertEquals(200, owner.get("/en/").status());
    }

    /** A form of which nothing comes, or a header that stops in its midst. */
    private static String beginning(boolean form) {
        String head = "POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\n";
        return form
                ? head + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n_csrf="
                : head + "X-Long: ";
    }

    /** Whether the other end answers that it has waited enough, or goes away. */
    private static boolean isLetGo(Socket socket, Duration longest) throws IOException {
        socket.setSoTimeout((int) longest.toMillis());
        try (InputStream in = socket.getInputStream()) {
            String said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return said.isEmpty() || said.startsWith("HTTP/1.1 4");
        } catch (SocketTimeoutException stillThere) {
            return false;
        }
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_cut_off() {
        owner.get("/en/account");
        byte[] form = ("_csrf=" + Browser.encode(owner.token()) + "&name=" + "x".repeat(3 << 20))
                .getBytes(StandardCharsets.US_ASCII);
        HttpRequest.Builder chunked = owner.request("/en/account")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)));
        Page page = owner.send(chunked);
        assertEquals(413, page.status());
        assertFalse(page.body().matches(INSIDE), page.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"BadgeClass\",\"criteria\":",
                "{\"CFDocument\":{\"title\":\"x\"},\"CFItems\":",
                "{\"@context\":\"https://credreg.net/ctdl/schema/context/json\",\"@graph\":",
                "{\"programs\":"
            })
    void lists_in_lists_without_end_are_refused_in_one_sentence(String head) {
        byte[] file = (head + "[".repeat(DEEP) + "]".repeat(DEEP) + (head.isEmpty() ? "" : "}"))
                .getBytes(StandardCharsets.US_ASCII);
        owner.get("/en/accord");
        Page sent = upload("/en/accord", "files", "deep.json", file);
        assertEquals(303, sent.status());
        Page read = owner.get(sent.location());
        for (int i = 0; i < 300 && read.body().contains("<progress"); i++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            read = owner.get(sent.location());
        }
        assertEquals(200, read.status());
        assertTrue(read.body().contains("notice bad"), read.body());
        assertFalse(read.body().matches(INSIDE), read.body());
    }

    @Test
    void a_picture_of_nine_hundred_million_dots_is_refused_before_one_is_read() throws IOException {
        owner.get("/en/organisation");
        Page page = upload("/en/organisation/logo", "logo", "logo.png", header(30_000));
        assertEquals(422, page.status());
        assertTrue(page.body().contains("id=\"logo-error\""), page.body());
    }

    /** The beginning of a PNG so many dots wide and tall, and no dot. */
    private static byte[] header(int side) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        DataOutputStream words = new DataOutputStream(part);
        words.writeBytes("IHDR");
        words.writeInt(side);
        words.writeInt(side);
        words.write(new byte[] {8, 6, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(part.toByteArray());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(png);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeInt(part.size() - 4);
        out.write(part.toByteArray());
        out.writeInt((int) sum.getValue());
        return png.toByteArray();
    }

    private static Page upload(String path, String field, String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        write(body, "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + owner.token());
        write(
                body,
                "\r\n--b\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n--b--\r\n");
        return owner.send(owner.request(path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void write(ByteArrayOutputStream out, String words) {
        out.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
    }
}
