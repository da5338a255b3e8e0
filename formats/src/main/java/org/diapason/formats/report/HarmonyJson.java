package org.diapason.formats.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.HarmonyIndex;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Noted;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.checks.Checks;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes the judgement of one or more series as JSON; the keys never change their meaning. */
public final class HarmonyJson {

    /** The version of this form of answer. */
    public static final int VERSION = 1;

    private final JsonGenerator json;

    private HarmonyJson(JsonGenerator json) {
        this.json = json;
    }

    /** The judgements in the order given. */
    public static String of(List<Judged> all) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            json.writeStartObject();
            json.writeNumberProperty("diapason-report", VERSION);
            json.writeNumberProperty("checks-edition", Checks.EDITION);
            json.writeArrayPropertyStart("series");
            all.forEach(new HarmonyJson(json)::write);
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    static JsonGenerator generator(StringWriter text) {
        return new JsonFactory().createGenerator(Pretty.CONTEXT, text);
    }

    private void write(Judged judged) {
        json.writeStartObject();
        json.writeStringProperty("code", judged.seen().series().code().value());
        text("title", judged.seen().series().title());
        json.writeStringProperty("framework", judged.seen().framework().code().value());
        json.writeStringProperty(
                "framework-version", judged.seen().framework().version().value());
        json.writeStringProperty("date", judged.seen().today().toString());
        json.writeBooleanProperty("in-tune", judged.harmony().inTune());
        index(judged.harmony().index());
        cells(judged);
        json.writeArrayPropertyStart("findings");
        judged.harmony().findings().forEach(noted -> finding(noted, judged));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void index(HarmonyIndex index) {
        json.writeObjectPropertyStart("index");
        if (index.share() instanceof Fact.Stated<Double>(Double share)) {
            json.writeNumberProperty("share", share);
        } else {
            json.writeNullProperty("share");
        }
        json.writeNumberProperty("harmonious-weight", index.harmonious());
        json.writeNumberProperty("judged-weight", index.judged());
        for (Map.Entry<Verdict.Kind, Integer> count : index.counts().entrySet()) {
            json.writeNumberProperty(kebab(count.getKey()), count.getValue());
        }
        json.writeEndObject();
    }

    private void cells(Judged judged) {
        json.writeArrayPropertyStart("cells");
        for (TuningMatrix.Row row : judged.harmony().matrix().rows()) {
            for (Cell cell : row.cells()) {
                json.writeStartObject();
                json.writeStringProperty("element", cell.element().value());
                json.writeStringProperty(
                        "micro-credential", cell.microCredential().value());
                json.writeStringProperty("verdict", kebab(cell.verdict().kind()));
                if (cell.value().isStated()) {
                    text(
                            "value",
                            Text.both(
                                    InWords.value(cell.value(), row.kind(), Lang.FR),
                                    InWords.value(cell.value(), row.kind(), Lang.EN)));
                }
                json.writeNumberProperty("weight", row.policy().weight());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void finding(Noted noted, Judged judged) {
        json.writeStartObject();
        json.writeStringProperty("check", noted.check().id().value());
        json.writeStringProperty("obligation", kebab(noted.obligation()));
        json.writeStringProperty("tone", kebab(noted.finding().tone()));
        noted.finding().credential().ifStated(code -> json.writeStringProperty("credential", code.value()));
        json.writeStringProperty("place", noted.finding().place().path());
        judged.spots().spot(noted.finding().place()).ifPresent(spot -> {
            json.writeStringProperty("file", spot.file());
            json.writeNumberProperty("line", spot.line());
            json.writeNumberProperty("column", spot.column());
        });
        text("message", noted.finding().message());
        text("mend", noted.finding().mend());
        json.writeEndObject();
    }

    private void text(String name, Text text) {
        json.writeObjectPropertyStart(name);
        text.words().forEach((lang, words) -> json.writeStringProperty(lang.tag(), words));
        json.writeEndObject();
    }

    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Indented, with line feeds whatever the machine, so that the same series gives the same bytes. */
    private static final class Pretty {
        static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
            }
        };
        private static final tools.jackson.core.util.DefaultIndenter LINES =
                new tools.jackson.core.util.DefaultIndenter("  ", "\n");
    }
}
