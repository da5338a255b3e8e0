package org.diapason.studio.accord;

import static org.diapason.core.base.Text.both;

import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Fields;
import org.diapason.formats.codec.RecordCodec;
import org.diapason.studio.shell.Written;

/**
 * What files brought into a series so far, kept beside it: without it nobody could tell a person's edit from an import.
 *
 * @param imports what each file brought and where from, as the file imports.yaml says it
 * @param columns what the columns of spreadsheets mean, as the file columns.yaml says it
 */
public record Ledger(Fact<String> imports, Fact<String> columns) {

    /** Nothing was imported yet. */
    public static final Ledger EMPTY = new Ledger(Fact.silent(), Fact.silent());

    /** How it is written down. */
    public static final Written<Ledger> SCRIPT =
            Written.mute("ledger", codec(), ledger -> Text.both("Registre des imports", "Ledger of imports"));

    private static RecordCodec<Ledger> codec() {
        Fields<Ledger> f = new Fields<>("ledger", both("un registre", "a ledger"));
        var imports = f.optional("imports", both("imports", "imports"), Codecs.NAME, Ledger::imports);
        var columns = f.optional("columns", both("colonnes", "columns"), Codecs.NAME, Ledger::columns);
        return f.make(in -> new Ledger(in.get(imports), in.get(columns)));
    }
}
