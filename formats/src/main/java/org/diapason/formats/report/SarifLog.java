package org.diapason.formats.report;

import java.io.StringWriter;
import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Noted;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.formats.tree.Spot;
import tools.jackson.core.JsonGenerator;

/** Writes findings as SARIF 2.1.0 (OASIS), which code review tools show beside the lines of the series file. */
public final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final Lang lang;

    private SarifLog(JsonGenerator json, Lang lang) {
        this.json = json;
        this.lang = lang;
    }

    /** One run over all the series given, in the reader's language. */
    public static String of(List<Judged> all, Lang lang, String version) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = HarmonyJson.generator(text)) {
            new SarifLog(json, lang).write(all, version);
        }
        return text.append('\n').toString();
    }

    private void write(List<Judged> all, String version) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool(version);
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeArrayPropertyStart("results");
        for (Judged judged : all) {
            judged.harmony().findings().forEach(noted -> result(noted, judged));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(String version) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Diapason");
        json.writeStringProperty("version", version);
        json.writeStringProperty("language", lang.tag());
        json.writeArrayPropertyStart("rules");
        for (Check check : Checks.all()) {
            json.writeStartObject();
            json.writeStringProperty("id", check.id().value());
            message("shortDescription", check.promise().show(lang));
            message("fullDescription", check.why().show(lang));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Noted noted, Judged judged) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", noted.check().id().value());
        json.writeStringProperty("level", level(noted));
        message(
                "message",
                noted.finding().message().show(lang) + " "
                        + noted.finding().mend().show(lang));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        judged.spots().spot(noted.finding().place()).ifPresent(this::physical);
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", noted.finding().place().path());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void physical(Spot spot) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(spot.file()));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", spot.line());
        json.writeNumberProperty("startColumn", spot.column());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void message(String name, String words) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", words);
        json.writeEndObject();
    }

    /** Something off key is an error; what nobody stated is a note, however strongly it is asked. */
    private static String level(Noted noted) {
        if (noted.finding().tone() == Finding.Tone.SILENT || noted.obligation() == Obligation.MAY) {
            return "note";
        }
        return noted.obligation() == Obligation.MUST ? "error" : "warning";
    }

    private static String uri(String file) {
        return file.replace('\\', '/').replace(" ", "%20");
    }
}
