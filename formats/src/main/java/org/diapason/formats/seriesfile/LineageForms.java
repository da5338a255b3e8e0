package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import org.diapason.core.framework.Lineage;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;

/** How the versions of a framework and the draft of the next one are written down. */
final class LineageForms {

    private static final RecordCodec<Lineage.Signed> SIGNED = signed();

    private static final RecordCodec<Lineage.Remark> REMARK = remark();

    static final RecordCodec<Lineage> LINEAGE = lineage();

    private LineageForms() {}

    private static RecordCodec<Lineage.Signed> signed() {
        Fields<Lineage.Signed> f = new Fields<>("signed", both("qui et quand", "who and when"));
        var by = f.required("by", both("qui", "who"), Codecs.NAME, Lineage.Signed::by);
        var on = f.required("on", both("jour", "day"), Codecs.DATE, Lineage.Signed::on);
        return f.make(in -> new Lineage.Signed(in.get(by), in.get(on)));
    }

    private static RecordCodec<Lineage.Remark> remark() {
        Fields<Lineage.Remark> f = new Fields<>("remark", both("une remarque", "a remark"));
        var signed = f.required("signed", both("qui et quand", "who and when"), SIGNED, Lineage.Remark::signed);
        var words = f.required("words", both("propos", "words"), Codecs.NAME, Lineage.Remark::words);
        return f.make(in -> new Lineage.Remark(in.get(signed), in.get(words)));
    }

    private static RecordCodec<Lineage> lineage() {
        Fields<Lineage> f = new Fields<>("lineage", both("une lignée de cadres", "a lineage of frameworks"));
        var published = f.list(
                "published",
                both("versions publiées", "published versions"),
                FrameworkForms.FRAMEWORK,
                Lineage::published);
        var draft = f.optional("draft", both("brouillon", "draft"), FrameworkForms.FRAMEWORK, Lineage::draft);
        var asked = f.optional("asked", both("examen demandé", "review asked for"), SIGNED, Lineage::asked);
        var remarks = f.list("remarks", both("remarques", "remarks"), REMARK, Lineage::remarks);
        return f.make(in -> new Lineage(in.get(published), in.get(draft), in.get(asked), in.get(remarks)));
    }
}
