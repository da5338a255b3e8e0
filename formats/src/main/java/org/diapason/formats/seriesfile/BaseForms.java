package org.diapason.formats.seriesfile;

import static org.diapason.core.base.Text.both;

import org.diapason.core.base.Alignment;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Source;
import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;

/** How the words that every room speaks stand in a series file. */
final class BaseForms {

    static final RecordCodec<Alignment> ALIGNMENT = alignment();

    private static final RecordCodec<Source> SOURCE_FIELDS = source();

    /** A source. */
    static final Codec<Source> SOURCE = new SourceForm(SOURCE_FIELDS);

    static final RecordCodec<Competency.Aspect> ASPECT = aspect();

    static final RecordCodec<Competency> COMPETENCY = competency();

    static final RecordCodec<Outcome> OUTCOME = outcome();

    private BaseForms() {}

    private static RecordCodec<Alignment> alignment() {
        Fields<Alignment> f = new Fields<>("alignment", both("un renvoi vers une liste", "a pointer into a list"));
        var scheme = f.required(
                "scheme",
                both(
                        "liste\u00a0: par exemple ESCO, NOC-2021, CIP-2021",
                        "list: for instance ESCO, NOC-2021, CIP-2021"),
                Codecs.CODE,
                Alignment::scheme);
        var code = f.optional("code", both("code dans cette liste", "code in that list"), Codecs.NAME, Alignment::code);
        var uri = f.optional("uri", both("adresse", "address"), Codecs.WEB, Alignment::uri);
        var label = f.optional("label", both("nom", "name"), Codecs.TEXT, Alignment::label);
        return f.make(in -> new Alignment(in.get(scheme), in.get(code), in.get(uri), in.get(label)));
    }

    private static RecordCodec<Source> source() {
        Fields<Source> f = new Fields<>("source", both("une source", "a source"));
        var title = f.optional("title", both("titre", "title"), Codecs.TEXT, Source::title);
        var url = f.optional("url", both("adresse", "address"), Codecs.WEB, Source::url);
        var seen = f.optional("seen", both("jour de lecture", "day it was read"), Codecs.DATE, Source::seen);
        return f.make(in -> new Source(in.get(title), in.get(url), in.get(seen)));
    }

    private static RecordCodec<Competency.Aspect> aspect() {
        Fields<Competency.Aspect> f = new Fields<>(
                "aspect",
                both("une connaissance, une habileté ou une attitude", "a piece of knowledge, a skill or an attitude"));
        var part = f.required(
                "part",
                both("sorte\u00a0: knowledge, skill ou attitude", "kind: knowledge, skill or attitude"),
                Codecs.choice(Competency.Part.class, ChoiceWords::of),
                Competency.Aspect::part);
        var words = f.required("words", both("énoncé", "words"), Codecs.TEXT, Competency.Aspect::words);
        return f.make(in -> new Competency.Aspect(in.get(part), in.get(words)));
    }

    private static RecordCodec<Competency> competency() {
        Fields<Competency> f = new Fields<>("competency", both("une compétence", "a competency"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Competency::code);
        var label = f.required("label", both("nom", "name"), Codecs.TEXT, Competency::label);
        var statement = f.optional("statement", both("énoncé", "statement"), Codecs.TEXT, Competency::statement);
        var aspects = f.list(
                "aspects",
                both("connaissances, habiletés et attitudes", "knowledge, skills and attitudes"),
                ASPECT,
                Competency::aspects);
        var alignments = f.list(
                "alignments",
                both("renvois vers ESCO et autres listes", "pointers into ESCO and other lists"),
                ALIGNMENT,
                Competency::alignments);
        var axes = f.map(
                "axes",
                both(
                        "axes de regroupement\u00a0: fonction, rôle, sorte, niveau, ordre",
                        "axes of grouping: function, role, kind, proficiency, order"),
                Codecs.CODE,
                Codecs.list(Codecs.CODE),
                Competency::axes);
        return f.make(in -> new Competency(
                in.get(code), in.get(label), in.get(statement), in.get(aspects), in.get(alignments), in.get(axes)));
    }

    private static RecordCodec<Outcome> outcome() {
        Fields<Outcome> f = new Fields<>("outcome", both("un résultat d'apprentissage", "a learning outcome"));
        var code = f.required("code", both("code", "code"), Codecs.CODE, Outcome::code);
        var statement = f.required(
                "statement",
                both("énoncé\u00a0: la phrase, verbe d'abord", "statement: the sentence, verb first"),
                Codecs.TEXT,
                Outcome::statement);
        var process = f.optional(
                "process", both("niveau de la taxonomie", "level of the taxonomy"), Codecs.CODE, Outcome::process);
        var knowledge = f.optional(
                "knowledge", both("sorte de connaissance", "kind of knowledge"), Codecs.CODE, Outcome::knowledge);
        var competencies = f.list(
                "competencies",
                both("compétences développées", "competencies it builds"),
                Codecs.CODE,
                Outcome::competencies);
        var assumes = f.list(
                "assumes", both("compétences supposées", "competencies it assumes"), Codecs.CODE, Outcome::assumes);
        return f.make(in -> new Outcome(
                in.get(code),
                in.get(statement),
                in.get(process),
                in.get(knowledge),
                in.get(competencies),
                in.get(assumes)));
    }
}
