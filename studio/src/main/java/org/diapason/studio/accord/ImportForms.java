package org.diapason.studio.accord;

import static org.diapason.core.base.Text.both;

import java.time.Instant;
import java.util.List;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.codec.Variant;
import org.diapason.studio.shell.Written;

/** How an import is written down. */
final class ImportForms {

    private static final Codec<Id> ID = Codecs.NAME.as(each -> Id.parse(each).orElseThrow(), Id::toString);
    private static final Codec<Long> COUNT = Codecs.NAME.as(Long::parseLong, String::valueOf);
    private static final Codec<Instant> TIME = Codecs.NAME.as(Instant::parse, Instant::toString);
    private static final RecordCodec<Import.Sent> SENT = sent();

    private static final Codec<Import.Stage> STAGE = Codecs.byKind(
            "stage",
            both("une étape", "a stage"),
            List.of(
                    new Variant<>("reading", Import.Reading.class, reading()),
                    new Variant<>("read", Import.Read.class, read()),
                    new Variant<>("failed", Import.Failed.class, failed()),
                    new Variant<>("accepted", Import.Accepted.class, accepted()),
                    new Variant<>("dropped", Import.Dropped.class, dropped())));

    static final Written<Import> SCRIPT = Written.mute("import", whole(), Import::title);

    private ImportForms() {}

    private static RecordCodec<Import> whole() {
        Fields<Import> f = new Fields<>("import", both("un import", "an import"));
        var series = f.optional("series", both("série", "series"), ID, Import::series);
        var name = f.optional("name", both("nom", "name"), Codecs.NAME, Import::name);
        var lang = f.required("tongue", both("langue supposée", "language supposed"), Codecs.LANG, Import::lang);
        var files = f.list("files", both("fichiers", "files"), SENT, Import::files);
        var columns = f.optional("columns", both("colonnes", "columns"), Codecs.NAME, Import::columns);
        var stage = f.required("state", both("étape", "stage"), STAGE, Import::stage);
        return f.make(in ->
                new Import(in.get(series), in.get(name), in.get(lang), in.get(files), in.get(columns), in.get(stage)));
    }

    private static RecordCodec<Import.Sent> sent() {
        Fields<Import.Sent> f = new Fields<>("sent", both("un fichier", "a file"));
        var parcel = f.required("parcel", both("où il est gardé", "where it is kept"), ID, Import.Sent::parcel);
        var name = f.required("name", both("nom", "name"), Codecs.NAME, Import.Sent::name);
        var bytes = f.required("bytes", both("octets", "bytes"), COUNT, Import.Sent::bytes);
        return f.make(in -> new Import.Sent(in.get(parcel), in.get(name), in.get(bytes)));
    }

    private static RecordCodec<Import.Reading> reading() {
        Fields<Import.Reading> f = new Fields<>("reading", both("en lecture", "being read"));
        var sign = f.required("sign", both("dernier signe", "last sign"), TIME, Import.Reading::sign);
        var at = f.optional("at", both("fichier", "file"), Codecs.NAME, Import.Reading::at);
        var done = f.required("done", both("fait", "done"), COUNT, Import.Reading::done);
        var total = f.required("total", both("sur", "of"), COUNT, Import.Reading::total);
        return f.make(in -> new Import.Reading(in.get(sign), in.get(at), in.get(done), in.get(total)));
    }

    private static RecordCodec<Import.Read> read() {
        Fields<Import.Read> f = new Fields<>("read", both("lu", "read"));
        var arrived = f.inlined(ArrivedForms.ARRIVED, Import.Read::arrived);
        return f.make(in -> new Import.Read(in.get(arrived)));
    }

    private static RecordCodec<Import.Failed> failed() {
        Fields<Import.Failed> f = new Fields<>("failed", both("non lu", "not read"));
        var reason = f.required("reason", both("raison", "reason"), Codecs.TEXT, Import.Failed::reason);
        var mend = f.optional("mend", both("que faire", "how to mend"), Codecs.TEXT, Import.Failed::mend);
        return f.make(in -> new Import.Failed(in.get(reason), in.get(mend)));
    }

    private static RecordCodec<Import.Accepted> accepted() {
        Fields<Import.Accepted> f = new Fields<>("accepted", both("pris", "taken"));
        var into = f.required("into", both("série", "series"), ID, Import.Accepted::series);
        return f.make(in -> new Import.Accepted(in.get(into)));
    }

    private static RecordCodec<Import.Dropped> dropped() {
        Text label = both("mis de côté", "set aside");
        return new Fields<Import.Dropped>("dropped", label).make(in -> new Import.Dropped());
    }
}
