package org.diapason.formats.seriesfile;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.shelf.Script;
import org.diapason.core.workshop.Workshop;
import org.diapason.core.workshop.Workshops;

/** The workshops of a series as a document on a shelf. */
public final class WorkshopScript implements Script<Workshops> {

    /** The kind of these documents. */
    public static final String KIND = "workshop";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String write(Workshops content) {
        return ShelfJson.write(WorkshopForms.WORKSHOPS, content);
    }

    @Override
    public Workshops read(String json) {
        return ShelfJson.read(KIND, WorkshopForms.WORKSHOPS, json);
    }

    @Override
    public Text title(Workshops content) {
        return Text.both("Ateliers", "Workshops");
    }

    /** What was decided and why; what somebody answered is nobody else's to find. */
    @Override
    public List<Words> words(Workshops content) {
        List<Words> words = new ArrayList<>();
        for (Workshop workshop : content.all()) {
            if (workshop.stage() instanceof Workshop.Stage.Decided decided) {
                Place place = Place.TOP.field("workshops").item(workshop.code());
                decided.reason().words().forEach((lang, said) -> words.add(new Words(place, KIND, lang, said)));
            }
        }
        return words;
    }
}
