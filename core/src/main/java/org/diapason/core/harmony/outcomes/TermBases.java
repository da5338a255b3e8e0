package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Table;
import org.diapason.core.base.Text;

/** The lexicon packs that come with Diapason. */
public final class TermBases {

    private TermBases() {}

    /** All of them, Ontario's French and Canadian English among them. */
    public static List<TermBase> builtIn() {
        return BuiltIn.READ;
    }

    /** French as Ontario's framework uses it. */
    public static TermBase ontario() {
        return find(Code.of("fr-CA-ON")).orElseThrow();
    }

    /** English as Canada uses it. */
    public static TermBase canada() {
        return find(Code.of("en-CA")).orElseThrow();
    }

    /** The pack of this code. */
    public static Optional<TermBase> find(Code code) {
        return builtIn().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static List<TermBase> read() {
        List<TermBase> packs = new ArrayList<>();
        for (List<String> line : Table.rows(TermBases.class, "terms.tsv")) {
            if (line.get(0).equals("pack")) {
                packs.add(new TermBase(
                        Code.of(line.get(1)), Text.both(line.get(2), line.get(3)), new Lang(line.get(1)), List.of()));
            } else {
                PreferredTerm term =
                        new PreferredTerm(Code.of(line.get(1)), line.get(2), items(line.get(3)), items(line.get(4)));
                packs.add(packs.removeLast().with(term));
            }
        }
        return List.copyOf(packs);
    }

    private static List<String> items(String list) {
        return list.isEmpty() ? List.of() : Cells.items(list);
    }

    private static final class BuiltIn {
        static final List<TermBase> READ = read();
    }
}
