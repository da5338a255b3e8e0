package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diapason.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a studio from opening is one sentence in the reader's language, and the exit code 2. */
class CannotStartTest {

    @TempDir
    private Path folder;

    private String refused(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("serve", "--lang", "fr"));
        all.addAll(List.of(words));
        if (!all.contains("--port")) {
            all.addAll(List.of("--port", String.valueOf(freePort())));
        }
        if (!all.contains("--data")) {
            all.addAll(List.of("--data", folder.toString()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                all.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                List.of(new ServeCommand()));
        assertEquals(2, code);
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, said.lines().count(), said);
        assertFalse(said.contains("Exception"), said);
        return said;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void a_port_that_is_taken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertTrue(refused("--port", port).contains("Le port " + port + " est déjà pris"));
        }
    }

    @Test
    void a_folder_that_cannot_be_written_in() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertTrue(refused("--data", file.resolve("data").toString()).contains("On ne peut pas écrire"));
    }

    @Test
    void a_database_that_does_not_answer() throws IOException {
        String said = refused("--database-url", "postgres://diapason:secret@127.0.0.1:1/diapason");
        assertTrue(said.contains("127.0.0.1"), said);
        assertFalse(said.contains("secret"), said);
    }

    @Test
    void options_that_cannot_be_read() throws IOException {
        for (String[] words : new String[][] {
            {"--port", "80x"},
            {"--port", "70000"},
            {"--base-url", "diapason.ca"},
            {"--base-url", "https://diapason.ca/path"},
            {"--database-url", "mysql://host/name"},
            {"--max-upload", "-1"}
        }) {
            refused(words);
        }
    }

    @Test
    void data_stand_where_programs_of_the_system_keep_theirs() {
        assertEquals(Path.of("/x/diapason"), SiteOptions.home("Linux", Map.of("XDG_DATA_HOME", "/x")));
        assertTrue(SiteOptions.home("Linux", Map.of()).endsWith(".local/share/diapason"));
        assertTrue(SiteOptions.home("Mac OS X", Map.of()).endsWith("Library/Application Support/Diapason"));
        assertTrue(SiteOptions.home("Windows 11", Map.of()).endsWith("Diapason"));
    }
}
