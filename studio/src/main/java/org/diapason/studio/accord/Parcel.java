package org.diapason.studio.accord;

import static org.diapason.core.base.Text.both;

import java.util.Base64;
import org.diapason.core.base.Text;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.studio.shell.Written;

/**
 * The bytes of a file that somebody sent, kept until its import is taken or set aside, so that any node can read it.
 *
 * @param name the name it was sent under
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Parcel(String name, byte[] bytes) {

    /** The most bytes of all files that are sent at once. */
    static final long MOST_BYTES = 64_000_000;

    /** The most files that are sent at once; an archive counts as one. */
    static final int MOST_FILES = 40;

    static final Written<Parcel> SCRIPT =
            Written.mute("parcel", codec(), parcel -> Text.both(parcel.name(), parcel.name()));

    private static RecordCodec<Parcel> codec() {
        Fields<Parcel> f = new Fields<>("parcel", both("un fichier", "a file"));
        var name = f.required("name", both("nom", "name"), Codecs.NAME, Parcel::name);
        var bytes = f.required(
                "bytes",
                both("octets", "bytes"),
                Codecs.NAME.as(Base64.getDecoder()::decode, Base64.getEncoder()::encodeToString),
                Parcel::bytes);
        return f.make(in -> new Parcel(in.get(name), in.get(bytes)));
    }
}
