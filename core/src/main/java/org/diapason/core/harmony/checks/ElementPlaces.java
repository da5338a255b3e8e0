package org.diapason.core.harmony.checks;

import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.framework.ElementKind;

/** Where the value of an element stands in a micro-credential, by the field that one changes to change it. */
final class ElementPlaces {

    private ElementPlaces() {}

    static Place of(ElementKind kind, Code microCredential) {
        Place credential = InCredential.at(microCredential);
        String field = switch (kind.measure().value()) {
            case "declared" -> "elements";
            case "outcomes-per-module", "slots" -> "modules";
            case "outcome-levels" -> "outcomes";
            case "live-sessions" -> "sessions";
            case "course-result" -> "result";
            case "assessment-methods", "supervision" -> "assessments";
            case "languages" -> "delivery-languages";
            case "endorsement", "endorsement-claims" -> "";
            default -> kind.measure().value();
        };
        return switch (field) {
            case "" -> credential;
            case "elements" -> credential.field(field).field(kind.code().value());
            default -> credential.field(field);
        };
    }
}
