package org.diapason.formats.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.tree.Troubles;

/** The codes that a file declares and those that it refers to, so that a reference to nothing can be named. */
public final class CodeBook {

    /** One place that names a code declared elsewhere. */
    public record Reference(CodeKind kind, Code code, Spot spot, Place place) {}

    private final Map<CodeKind, Map<Code, Spot>> declared = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /** Makes codes known that stand in no file, such as those that are built in. */
    public void know(CodeKind kind, Collection<Code> codes) {
        codes.forEach(code -> of(kind).putIfAbsent(code, Spot.start("")));
    }

    /** Whether the code was still free; it is taken from now on. */
    boolean declare(CodeKind kind, Code code, Spot spot) {
        return of(kind).putIfAbsent(code, spot) == null;
    }

    void refer(Reference reference) {
        references.add(reference);
    }

    /** All codes of this kind with the spot of their declaration, in the order of the file. */
    public Map<Code, Spot> declared(CodeKind kind) {
        return new LinkedHashMap<>(of(kind));
    }

    /** Every reference, in the order of the file. */
    public List<Reference> references() {
        return List.copyOf(references);
    }

    /** Adds one trouble for each reference to a code that nobody declared. */
    void reportUnknown(Troubles troubles) {
        for (Reference reference : references) {
            boolean known = of(reference.kind()).containsKey(reference.code());
            if (!known && troubles.isFull()) {
                troubles.addUntold();
            } else if (!known) {
                troubles.add(trouble(reference));
            }
        }
    }

    private Map<Code, Spot> of(CodeKind kind) {
        return declared.computeIfAbsent(kind, ignored -> new LinkedHashMap<>());
    }

    private Trouble trouble(Reference reference) {
        String code = reference.code().value();
        List<String> known =
                of(reference.kind()).keySet().stream().map(Code::value).toList();
        Text label = reference.kind().label();
        return new Trouble(
                Fault.UNKNOWN_REFERENCE,
                reference.spot(),
                reference.place(),
                Words.sentence(
                        "On renvoie à ",
                        label,
                        " « " + code + " », qui n'est déclaré nulle part.",
                        "This refers to ",
                        " “" + code + "”, which is declared nowhere."),
                Guess.mend(code, known));
    }
}
