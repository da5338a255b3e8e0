package org.diapason.formats.edxprogram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.jsonfile.Codes;
import org.diapason.formats.jsonfile.CompetencyList;
import org.diapason.formats.jsonfile.JsonFile;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** Reads edX programs (MicroMasters, XSeries, Professional Certificate): each course is a micro-credential. */
public final class EdxImporter implements Importer {

    private static final Code ID = Code.of("edx-program");

    private static final Set<String> SIGNS =
            Set.of("course_runs", "authoring_organizations", "marketing_slug", "weeks_to_complete", "type_attrs");

    @Override
    public Code id() {
        return ID;
    }

    @Override
    public Text label() {
        return Text.both("programmes edX (JSON)", "edX programs (JSON)");
    }

    @Override
    public boolean recognises(Artifact artifact) throws IOException {
        Set<String> marks = JsonFile.marks(artifact);
        return marks.contains("courses") && marks.stream().anyMatch(SIGNS::contains);
    }

    @Override
    public Intake read(Artifact artifact, Setting setting) throws Refusal, IOException {
        JsonFile file = JsonFile.read(artifact, setting);
        Spot start = file.root().spot();
        Takings takings = new Takings(start);
        takings.troubles(file.troubles());
        List<Thing> programs = programs(file);
        if (programs.isEmpty()) {
            throw new Refusal(none(start));
        }
        ProgramReading program = new ProgramReading(setting.lang(), takings);
        program.read(programs.getFirst());
        programs.stream().skip(1).forEach(another -> left(another, takings));
        CourseReading courses = new CourseReading(setting.lang(), takings, new Codes());
        programs.forEach(each -> each.things("courses").forEach(courses::read));
        courses.done();
        return takings.done(new CompetencyList());
    }

    /** The program, or the programs of a page of answers. */
    private static List<Thing> programs(JsonFile file) {
        List<Thing> programs = new ArrayList<>();
        for (Thing thing : file.things()) {
            List<Thing> inner = new ArrayList<>(List.of(thing));
            List.of("results", "programs", "program_data", "program").forEach(key -> inner.addAll(thing.things(key)));
            inner.stream().filter(each -> each.has("courses")).forEach(programs::add);
        }
        return programs;
    }

    private static void left(Thing program, Takings takings) {
        takings.remark(Remark.left(
                program.spot(),
                program.word("title"),
                Text.both(
                        "La série tient son titre du premier programme\u00A0; de celui-ci viennent les cours.",
                        "The series has its title from the first program; the courses of this one are taken.")));
    }

    private static Trouble none(Spot start) {
        return new Trouble(
                Fault.MISSING_PART,
                start,
                Place.TOP,
                Text.both(
                        "Ce fichier n'a aucun programme avec ses cours.", "This file has no program with its courses."),
                Text.both(
                        "Exportez le programme avec ses cours (« courses »).",
                        "Export the program with its courses (“courses”)."));
    }
}
