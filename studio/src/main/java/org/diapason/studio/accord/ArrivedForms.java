package org.diapason.studio.accord;

import static org.diapason.core.base.Text.both;

import org.diapason.formats.codec.Codec;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.portfolio.Change;

/** How what came in is written down. */
final class ArrivedForms {

    private static final Codec<Integer> COUNT = Codecs.whole(0, Integer.MAX_VALUE);
    private static final RecordCodec<Arrived.Told> TOLD = told();
    private static final RecordCodec<Arrived.Story> STORY = story();
    private static final RecordCodec<Arrived.Difference> DIFFERENCE = difference();

    static final RecordCodec<Arrived> ARRIVED = arrived();

    private ArrivedForms() {}

    private static RecordCodec<Arrived> arrived() {
        Fields<Arrived> f = new Fields<>("arrived", both("ce qui est entré", "what came in"));
        var basis = f.required(
                "basis",
                both("révision de départ", "revision it stands on"),
                Codecs.NAME.as(Long::parseLong, String::valueOf),
                Arrived::basis);
        var series = f.optional("series-file", both("série", "series"), Codecs.NAME, Arrived::series);
        var ledger = f.optional("ledger", both("registre", "ledger"), Codecs.NAME, Arrived::ledger);
        var columns = f.optional("understood", both("colonnes", "columns"), Codecs.NAME, Arrived::columns);
        var decisions = f.optional("decisions", both("décisions", "decisions"), Codecs.NAME, Arrived::decisions);
        var stories = f.list("stories", both("fichiers", "files"), STORY, Arrived::stories);
        var differences = f.list("differences", both("différences", "differences"), DIFFERENCE, Arrived::differences);
        return f.make(in -> new Arrived(
                in.get(basis),
                in.get(series),
                in.get(ledger),
                in.get(columns),
                in.get(decisions),
                in.get(stories),
                in.get(differences)));
    }

    private static RecordCodec<Arrived.Story> story() {
        Fields<Arrived.Story> f = new Fields<>("story", both("un fichier", "a file"));
        var file = f.required("file", both("fichier", "file"), Codecs.NAME, Arrived.Story::file);
        var importer = f.optional("importer", both("lecteur", "reader"), Codecs.CODE, Arrived.Story::importer);
        var counts = f.list("counts", both("comptes", "counts"), Codecs.TEXT, Arrived.Story::counts);
        var codes = f.list("codes", both("codes", "codes"), Codecs.CODE, Arrived.Story::codes);
        var told = f.list("told", both("remarques", "remarks"), TOLD, Arrived.Story::told);
        var taken = f.required("taken", both("compris", "understood"), COUNT, Arrived.Story::taken);
        var untold = f.required("untold", both("non montrés", "not shown"), COUNT, Arrived.Story::untold);
        var troubles = f.list("troubles", both("ennuis", "troubles"), TOLD, Arrived.Story::troubles);
        return f.make(in -> new Arrived.Story(
                in.get(file),
                in.get(importer),
                in.get(counts),
                in.get(codes),
                in.get(told),
                in.get(taken),
                in.get(untold),
                in.get(troubles)));
    }

    private static RecordCodec<Arrived.Told> told() {
        Fields<Arrived.Told> f = new Fields<>("told", both("une remarque", "a remark"));
        var fate = f.required("fate", both("sort", "fate"), Codecs.choice(Remark.Fate.class), Arrived.Told::fate);
        var spot = f.required("spot", both("endroit", "spot"), Codecs.NAME, Arrived.Told::spot);
        var original = f.optional("original", both("mots", "words"), Codecs.NAME, Arrived.Told::original);
        var message = f.required("message", both("message", "message"), Codecs.TEXT, Arrived.Told::message);
        return f.make(in -> new Arrived.Told(in.get(fate), in.get(spot), in.get(original), in.get(message)));
    }

    private static RecordCodec<Arrived.Difference> difference() {
        Fields<Arrived.Difference> f = new Fields<>("difference", both("une différence", "a difference"));
        var kind =
                f.required("kind", both("sorte", "kind"), Codecs.choice(Change.Kind.class), Arrived.Difference::kind);
        var place = f.required("place", both("endroit", "place"), Codecs.NAME, Arrived.Difference::place);
        var ours = f.optional("ours", both("la série", "the series"), Codecs.NAME, Arrived.Difference::ours);
        var theirs = f.optional("theirs", both("le fichier", "the file"), Codecs.NAME, Arrived.Difference::theirs);
        var spot = f.required("spot", both("endroit du fichier", "spot"), Codecs.NAME, Arrived.Difference::spot);
        return f.make(
                in -> new Arrived.Difference(in.get(kind), in.get(place), in.get(ours), in.get(theirs), in.get(spot)));
    }
}
