package org.diapason.formats.codec;

import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;

/** The edition of the file's own form: those up to the newest that this program knows. */
record Edition(int newest) implements Codec<Integer> {

    private static final Codec<Integer> WHOLE = Numbers.whole(1, 1_000_000);

    @Override
    public Optional<Integer> read(Node node, Reading at) {
        Optional<Integer> edition = WHOLE.read(node, at);
        if (edition.isPresent() && edition.get() > newest) {
            Text message = Text.both(
                    "ce fichier est écrit dans la forme " + edition.get() + " ; ce programme connaît les formes 1 à "
                            + newest + ".",
                    "this file is written in form " + edition.get() + "; this program knows forms 1 to " + newest
                            + ".");
            at.report(
                    Fault.NEWER_EDITION,
                    node.spot(),
                    message,
                    Text.both("Mettez Diapason à jour.", "Update Diapason."));
            return Optional.empty();
        }
        return edition;
    }

    @Override
    public Node write(Integer edition, Lang main) {
        return WHOLE.write(edition, main);
    }

    @Override
    public Mapping schema(Definitions definitions) {
        return WHOLE.schema(definitions);
    }

    @Override
    public Text expects() {
        return WHOLE.expects();
    }

    @Override
    public Shape shape() {
        return new Shape.Figure(1, newest, true);
    }
}
