package org.diapason.app.serve;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.catalina.Host;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.diapason.app.guard.LastWord;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.util.unit.DataSize;

/** The web server: small forms, bounded uploads, a thread for each request, an orderly end. */
final class WebServer {

    /** The most bytes of a form without files. */
    static final int FORM = 2 << 20;

    /** Most pages go out in one or two writes. */
    private static final String WRITTEN_AT_ONCE = Integer.toString(32 << 10);

    private static final Duration SLOWEST = Duration.ofSeconds(20);
    private static final String[] SQUEEZED = {
        "text/html", "text/css", "text/javascript", "text/plain", "image/svg+xml", "application/json"
    };

    private WebServer() {}

    static TomcatServletWebServerFactory on(Site site) {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(site.port());
        server.setAddress(site.bind());
        server.setBaseDirectory(site.data().resolve("web").toFile());
        server.setShutdown(Shutdown.GRACEFUL);
        server.setCompression(compression());
        server.setDisableMBeanRegistry(true);
        server.getSettings().getSession().setPersistent(false);
        server.addConnectorCustomizers(connector -> {
            connector.setMaxPostSize(FORM);
            connector.setMaxParameterCount(10_000);
            connector.setProperty("maxPartCount", "200");
            connector.setProperty("socket.appWriteBufSize", WRITTEN_AT_ONCE);
            connector.setXpoweredBy(false);
        });
        server.addProtocolHandlerCustomizers(handler -> {
            handler.setExecutor(new VirtualThreadExecutor("web-"));
            if (handler instanceof AbstractHttp11Protocol<?> http) {
                http.setConnectionTimeout((int) SLOWEST.toMillis());
                http.setMaxConnections(4096);
                http.setMaxHttpRequestHeaderSize(16 << 10);
            }
        });
        // Browsers do not say in which characters a form is written: they are those of its page.
        server.addContextCustomizers(context -> context.setRequestCharacterEncoding(StandardCharsets.UTF_8.name()));
        server.addContextCustomizers(context -> lastWord((Host) context.getParent()));
        if (!site.base().getHost().equals("localhost")) {
            server.addEngineValves(behindAProxy());
        }
        return server;
    }

    /** What the server itself refuses is answered as plainly as what the studio refuses. */
    private static void lastWord(Host host) {
        ((StandardHost) host).setErrorReportValveClass(LastWord.class.getName());
    }

    private static Compression compression() {
        Compression compression = new Compression();
        compression.setEnabled(true);
        compression.setMimeTypes(SQUEEZED);
        compression.setMinResponseSize(DataSize.ofBytes(1400));
        return compression;
    }

    /** A studio with an address of its own stands behind a proxy, which says who sent a request: only near ones are believed. */
    private static RemoteIpValve behindAProxy() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
