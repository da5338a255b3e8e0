package org.diapason.studio.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.diapason.core.base.Text;
import org.diapason.core.people.Pass;

/** What comes back from an address. */
public sealed interface Answer {

    /**
     * A whole page, or the piece of one that htmx asked for: the template decides nothing, it shows its view.
     *
     * @param template the template's name, such as matrix/page.jte
     * @param view what it shows, its parameter named view
     * @param status the status of HTTP: 200, or 422 when a form came back with refusals
     */
    record Page(String template, Object view, int status) implements Answer {}

    /** A page that is as it should be. */
    static Answer page(String template, Object view) {
        return new Page(template, view, 200);
    }

    /** The page of a form that could not be taken as it stands, with the reasons beside its fields. */
    static Answer refused(String template, Object view) {
        return new Page(template, view, 422);
    }

    /**
     * After something was done: look there.
     *
     * @param path the path without its language
     * @param said what was done, in one sentence, shown once on the page that follows; empty words say nothing
     */
    record SeeOther(String path, Text said) implements Answer {}

    /** Look there, and see there in words what was done. */
    static Answer seeOther(String path, Text said) {
        return new SeeOther(path, said);
    }

    /**
     * After a theme was chosen: look there, and from now on in this theme.
     *
     * @param path the path without its language
     * @param theme what was chosen
     */
    record Dressed(String path, Theme theme) implements Answer {}

    /**
     * Whoever comes is let in with this pass: look there.
     *
     * @param pass what they show from now on
     * @param path the path without its language
     */
    record Entered(Pass pass, String path) implements Answer {}

    /**
     * A page after which the pass of whoever comes is another: the one of before has ended everywhere else.
     *
     * @param pass what they show from now on
     * @param template the template's name
     * @param view what it shows
     */
    record Renewed(Pass pass, String template, Object view) implements Answer {}

    /**
     * Whoever was here is let out: look there.
     *
     * @param path the path without its language
     */
    record Left(String path) implements Answer {}

    /** There is no such thing, or it is somebody else's: nobody can tell which. */
    record NotFound() implements Answer {}

    /** There is no such thing, as far as this visitor may know. */
    static Answer notFound() {
        return new NotFound();
    }

    /**
     * A file to keep.
     *
     * @param name what to call it
     * @param type its media type
     * @param write writes what it holds
     */
    record Download(String name, String type, Body write) implements Answer {}

    /** Writes a file. */
    @FunctionalInterface
    interface Body {
        void to(OutputStream out) throws IOException;
    }

    /** Events as they happen (server-sent events), until either side ends. */
    record Live(Consumer<Events> begin) implements Answer {}

    /** The other end of a line of events. */
    interface Events {

        /** Sends one event; an end that has gone away is not an error. */
        void send(String event, String data);

        /** Does this when the other end has gone away. */
        void onClose(Runnable done);
    }
}
