package org.diapason.formats.fuzz;

import java.nio.charset.StandardCharsets;
import org.diapason.core.base.Lang;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.TreeReader;
import org.diapason.formats.tree.Trouble;
import org.diapason.formats.tree.YamlWriter;

/**
 * What Jazzer tries on the tree reader: any bytes give a tree or troubles in both languages, never an exception; and
 * what was read without trouble is written so that it reads back the same.
 */
public final class TreeTarget {

    private TreeTarget() {}

    /** Called by Jazzer with its own bytes, and by the corpus test with those that once were awkward. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        for (String name : new String[] {"file.yaml", "file.json", "file"}) {
            Tree tree = new TreeReader().read(name, bytes);
            tree.troubles().list().forEach(TreeTarget::check);
            if (tree.root().isEmpty() && tree.troubles().isEmpty()) {
                throw new IllegalStateException("Neither a tree nor a trouble");
            }
            if (tree.troubles().isEmpty()) {
                tree.root().ifPresent(TreeTarget::checkReadsBack);
            }
        }
    }

    static void check(Trouble trouble) {
        boolean placed = trouble.spot().line() >= 1 && trouble.spot().column() >= 1;
        boolean bilingual =
                !trouble.message().show(Lang.FR).equals(trouble.message().show(Lang.EN))
                        && !trouble.mend().show(Lang.FR).isBlank()
                        && !trouble.mend().show(Lang.EN).isBlank();
        if (!placed || !bilingual) {
            throw new IllegalStateException("Poorly told: " + trouble);
        }
    }

    private static void checkReadsBack(Node node) {
        String yaml = YamlWriter.write(node);
        Tree back = new TreeReader().read("back.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        if (back.root().stream().noneMatch(node::says)) {
            throw new IllegalStateException(
                    "Reads back differently: " + yaml + back.troubles().list());
        }
    }
}
