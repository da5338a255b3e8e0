package org.diapason.studio.letterheads;

import static org.diapason.core.base.Text.both;

import java.util.Base64;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.studio.shell.Written;

/**
 * A Word template of an organisation; all its series may use it.
 *
 * @param name the name it was sent under
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Letterhead(String name, byte[] bytes) {

    static final Written<Letterhead> SCRIPT =
            Written.mute("letterhead", codec(), each -> both(each.name(), each.name()));

    private static RecordCodec<Letterhead> codec() {
        Fields<Letterhead> f = new Fields<>("letterhead", both("un modèle Word", "a Word template"));
        var name = f.required("name", both("nom", "name"), Codecs.NAME, Letterhead::name);
        var bytes = f.required(
                "bytes",
                both("octets", "bytes"),
                Codecs.NAME.as(Base64.getDecoder()::decode, Base64.getEncoder()::encodeToString),
                Letterhead::bytes);
        return f.make(in -> new Letterhead(in.get(name), in.get(bytes)));
    }
}
