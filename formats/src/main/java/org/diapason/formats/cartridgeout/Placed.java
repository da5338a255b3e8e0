package org.diapason.formats.cartridgeout;

import org.diapason.core.toolkit.CourseSkeleton.Part;
import org.diapason.core.toolkit.CourseSkeleton.Unit;

/**
 * A part of a course and where it stands in the package.
 *
 * @param unit the unit that holds it
 * @param part the part
 * @param resource the identifier of its resource
 * @param file its file in the package
 * @param type the type of its resource
 */
record Placed(Unit unit, Part part, String resource, String file, String type) {

    boolean isPage() {
        return type.equals("webcontent");
    }

    boolean isForFacilitators() {
        return part instanceof Part.Page page && page.forFacilitators();
    }

    /** The part of a course at this place of the package of this edition; where it knows no assignment, a page. */
    static Placed at(int number, Unit unit, Part part, CartridgeEdition edition) {
        String resource = "R" + number;
        String type = switch (part) {
            case Part.Page ignored -> "webcontent";
            case Part.Discussion ignored -> edition.topicType();
            case Part.Quiz ignored -> edition.quizType();
            case Part.Assignment ignored -> edition.hasAssignments() ? "assignment_xmlv1p0" : "webcontent";
            case Part.Link ignored -> edition.linkType();
        };
        String file = type.equals("webcontent")
                ? CartridgeOut.FOLDER + part.id() + ".html"
                : resource + "/" + part.id() + ".xml";
        return new Placed(unit, part, resource, file, type);
    }
}
