package org.diapason.formats.codec;

import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;

/** A code that is declared here, or that refers to a declaration elsewhere in the file. */
record CodeCodec(CodeKind kind, boolean declares) implements Codec<Code> {

    @Override
    public Optional<Code> read(Node node, Reading at) {
        Optional<Code> code = Strings.CODE.read(node, at);
        if (code.isEmpty()) {
            return code;
        }
        if (!declares) {
            at.codes().refer(new CodeBook.Reference(kind, code.get(), node.spot(), at.place()));
        } else if (!at.codes().declare(kind, code.get(), node.spot())) {
            at.report(Fault.REPEATED_CODE, node.spot(), taken(code.get()), ANOTHER);
        }
        return code;
    }

    private static final Text ANOTHER = Text.both("Donnez-lui un autre code.", "Give it another code.");

    private Text taken(Code code) {
        return Words.sentence(
                "« " + code + " » est déjà pris par ",
                kind.label(),
                " du même code.",
                "“" + code + "” is already taken by ",
                " of the same code.");
    }

    @Override
    public Node write(Code code, Lang main) {
        return Strings.CODE.write(code, main);
    }

    @Override
    public Mapping schema(Definitions definitions) {
        return Strings.CODE.schema(definitions);
    }

    @Override
    public Text expects() {
        return Strings.CODE.expects();
    }

    @Override
    public Shape shape() {
        return new Shape.Reference(kind, declares);
    }
}
