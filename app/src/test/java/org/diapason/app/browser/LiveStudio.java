package org.diapason.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.diapason.app.serve.CannotStart;
import org.diapason.app.serve.Running;
import org.diapason.app.serve.Site;
import org.diapason.app.serve.Trial;
import org.diapason.studio.shell.Router;

/** The studio of the browser tests: its own database with the examples in it, and an owner who has signed in. */
final class LiveStudio implements AutoCloseable {

    static final String EMAIL = "amelie.roy@example.ca";
    static final String PASSWORD = "un diapason bien accordé";

    private static final long UPLOADS = 16L << 20;

    private final Running running;
    private final String state;

    private LiveStudio(Running running, String state) {
        this.running = running;
        this.state = state;
    }

    /** Opens a studio whose data stand in this folder, and comes in by the link that it prints. */
    static LiveStudio open(Path folder, Browser browser) throws IOException, CannotStart {
        int port = freePort();
        Running running = Running.start(new Site(
                port,
                InetAddress.getLoopbackAddress(),
                URI.create("http://localhost:" + port),
                folder,
                Optional.empty(),
                Optional.of(true),
                UPLOADS));
        return new LiveStudio(running, firstPerson(running, browser));
    }

    /** Comes in as the first person of a studio on trial. */
    static LiveStudio of(Trial trial, Browser browser) {
        return new LiveStudio(trial.studio(), firstPerson(trial.studio(), browser));
    }

    private static String firstPerson(Running running, Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(running.site()
                    .address("/en/link/" + running.firstKey().orElseThrow().value()));
            page.fill("[name=name]", "Amélie Roy");
            page.fill("[name=email]", EMAIL);
            page.fill("[name=password]", PASSWORD);
            page.locator("main form button").last().click();
            page.waitForURL(url -> url.endsWith("/en/"));
            return context.storageState();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The table of its addresses. */
    Router router() {
        return running.router();
    }

    /** The whole address of a path. */
    String at(String path) {
        return running.site().address(path);
    }

    /** What makes a browser the owner's: its cookies. */
    String signedIn() {
        return state;
    }

    @Override
    public void close() {
        running.close();
    }
}
