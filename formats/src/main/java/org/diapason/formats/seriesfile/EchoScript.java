package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import java.util.List;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Echo;
import org.diapason.core.shelf.Script;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;

/** What was made public of what people said, as a document on a shelf. */
public final class EchoScript implements Script<Echo> {

    private static final RecordCodec<Echo.Line> LINE = line();
    private static final RecordCodec<Echo> ECHO = echo();

    private static RecordCodec<Echo.Line> line() {
        Fields<Echo.Line> f = new Fields<>("echo-line", both("une suite donnée", "an echo"));
        var voice = f.required("voice", both("parole", "voice"), Codecs.CODE, Echo.Line::voice);
        var said = f.required("said", both("ce qui a été dit", "what was said"), Codecs.TEXT, Echo.Line::said);
        var did = f.required("did", both("ce qui a été fait", "what was done"), Codecs.TEXT, Echo.Line::did);
        var state = f.required("state", both("état", "state"), Codecs.choice(Echo.State.class), Echo.Line::state);
        var version = f.optional("version", both("version", "version"), Codecs.VERSION, Echo.Line::version);
        return f.make(in -> new Echo.Line(in.get(voice), in.get(said), in.get(did), in.get(state), in.get(version)));
    }

    private static RecordCodec<Echo> echo() {
        Fields<Echo> f = new Fields<>("echo", both("les suites données", "the echoes"));
        var on = f.optional("on", both("publié le", "published on"), Codecs.DATE, Echo::on);
        var lines = f.list("lines", both("suites", "echoes"), LINE, Echo::lines);
        return f.make(in -> new Echo(in.get(on), in.get(lines)));
    }

    @Override
    public String kind() {
        return "echo";
    }

    @Override
    public String write(Echo content) {
        return ShelfJson.write(ECHO, content);
    }

    @Override
    public Echo read(String json) {
        return ShelfJson.read(kind(), ECHO, json);
    }

    @Override
    public Text title(Echo content) {
        return both("Vous avez dit, nous avons fait", "You said, we did");
    }

    @Override
    public List<Words> words(Echo content) {
        return List.of();
    }
}
