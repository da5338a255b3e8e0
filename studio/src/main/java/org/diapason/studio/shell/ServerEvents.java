package org.diapason.studio.shell;

import java.io.IOException;
import org.springframework.web.servlet.function.ServerResponse;

/** A line of events over Spring's; whoever has gone away hears nothing more, and that is no error. */
final class ServerEvents implements Answer.Events {

    private final ServerResponse.SseBuilder line;

    ServerEvents(ServerResponse.SseBuilder line) {
        this.line = line;
    }

    @Override
    public void send(String event, String data) {
        try {
            line.event(event).data(data);
        } catch (IOException | IllegalStateException gone) {
            line.error(gone);
        }
    }

    @Override
    public void onClose(Runnable done) {
        line.onComplete(done).onTimeout(done).onError(error -> done.run());
    }
}
