package org.diapason.formats.casepackage;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.JsonFile;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** Reads CASE 1.1 packages: competencies go to the series, outcomes to the micro-credentials under which they stand. */
public final class CaseImporter implements Importer {

    private static final Code ID = Code.of("case");
    private static final Set<String> SIGNS =
            Set.of("CFDocument", "CFItems", "CFPackage", "CFAssociations", "CFDocumentURI");

    @Override
    public Code id() {
        return ID;
    }

    @Override
    public Text label() {
        return Text.both("référentiels CASE 1.1 (JSON)", "CASE 1.1 packages (JSON)");
    }

    @Override
    public boolean recognises(Artifact artifact) throws IOException {
        return JsonFile.marks(artifact).stream().anyMatch(SIGNS::contains);
    }

    @Override
    public Intake read(Artifact artifact, Setting setting) throws Refusal, IOException {
        JsonFile file = JsonFile.read(artifact, setting);
        Spot start = file.root().spot();
        Takings takings = new Takings(start);
        takings.troubles(file.troubles());
        Framework framework = new Framework(setting, takings);
        for (Thing thing : file.things()) {
            List<Thing> inner = thing.things("CFPackage");
            (inner.isEmpty() ? List.of(thing) : inner).forEach(framework::read);
        }
        if (framework.isEmpty()) {
            throw new Refusal(new Trouble(
                    Fault.MISSING_PART,
                    start,
                    Place.TOP,
                    Text.both("Ce paquet n'a aucun énoncé.", "This package has no statement."),
                    Text.both(
                            "Exportez le paquet entier (CFPackage), non le seul document.",
                            "Export the whole package (CFPackage), not the document alone.")));
        }
        return framework.done();
    }
}
