package org.diapason.studio.toolkit;

import static org.diapason.core.base.Text.both;

import java.util.List;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.studio.shell.Written;

/**
 * What was last asked to be made of a series; its mark says how far that is. It stands apart from the choice of languages
 * and formats, which somebody may change while files are made.
 *
 * @param files the names of the files
 */
record Making(List<String> files) {

    static final Making NONE = new Making(List.of());

    static final Written<Making> SCRIPT =
            Written.mute("making", codec(), making -> both("Fichiers de la série", "Files of the series"));

    Making {
        files = List.copyOf(files);
    }

    private static RecordCodec<Making> codec() {
        Fields<Making> f = new Fields<>("making", both("un travail", "a making"));
        var files = f.list("files", both("fichiers", "files"), Codecs.NAME, Making::files);
        return f.make(in -> new Making(in.get(files)));
    }
}
