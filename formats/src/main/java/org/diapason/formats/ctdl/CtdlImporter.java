package org.diapason.formats.ctdl;

import java.io.IOException;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.JsonFile;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** Reads CTDL in JSON-LD, a graph or a single thing, by the bare names of its terms. */
public final class CtdlImporter implements Importer {

    private static final Code ID = Code.of("ctdl");

    @Override
    public Code id() {
        return ID;
    }

    @Override
    public Text label() {
        return Text.both("titres et parcours CTDL (JSON-LD)", "CTDL credentials and pathways (JSON-LD)");
    }

    @Override
    public boolean recognises(Artifact artifact) throws IOException {
        return JsonFile.marks(artifact).stream()
                .anyMatch(mark -> mark.startsWith("ceterms:")
                        || mark.startsWith("ceasn:")
                        || mark.contains("credreg.net/ctdl")
                        || mark.contains("purl.org/ctdl"));
    }

    @Override
    public Intake read(Artifact artifact, Setting setting) throws Refusal, IOException {
        JsonFile file = JsonFile.read(artifact, setting);
        Spot start = file.root().spot();
        Takings takings = new Takings(start);
        takings.troubles(file.troubles());
        Graph graph = Graph.of(file.root());
        Registry registry = new Registry(graph, setting, takings);
        if (registry.isEmpty()) {
            throw new Refusal(new Trouble(
                    Fault.MISSING_PART,
                    start,
                    Place.TOP,
                    Text.both(
                            "Ce fichier CTDL n'a ni titre, ni parcours, ni compétence.",
                            "This CTDL file has no credential, pathway or competency."),
                    Text.both(
                            "Téléchargez le graphe entier du parcours ou du titre.",
                            "Download the whole graph of the pathway or the credential.")));
        }
        return registry.write();
    }
}
