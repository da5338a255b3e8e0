package org.diapason.formats.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Fault;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;
import org.diapason.formats.tree.Trouble;

/** Why XML is refused, in words. */
final class XmlFaults {

    private XmlFaults() {}

    static Spot spot(String file, Location at) {
        return new Spot(file, Math.max(at.getLineNumber(), 1), Math.max(at.getColumnNumber(), 1));
    }

    static Refusal of(String file, XMLStreamException broken) {
        Location at = broken.getLocation();
        Spot spot = at == null ? Spot.start(file) : spot(file, at);
        Fault fault = broken instanceof XmlRefused refused ? refused.fault() : Fault.DAMAGED;
        return new Refusal(
                switch (fault) {
                    case DOCTYPE -> doctype(spot);
                    case TOO_DEEP -> tooDeep(spot);
                    default -> damaged(spot);
                });
    }

    private static Trouble doctype(Spot spot) {
        return new Trouble(
                Fault.DOCTYPE,
                spot,
                Place.TOP,
                Text.both(
                        "Ce XML déclare un type de document (DOCTYPE), par lequel un fichier peut en ouvrir d'autres.",
                        "This XML declares a document type (DOCTYPE), through which a file can open others."),
                Text.both(
                        "Exportez-le de nouveau ; s'il vient d'ailleurs, méfiez-vous-en.",
                        "Export it again; if it came from elsewhere, do not trust it."));
    }

    private static Trouble tooDeep(Spot spot) {
        return new Trouble(
                Fault.TOO_DEEP,
                spot,
                Place.TOP,
                Text.both(
                        "Plus de " + Xml.DEEPEST + " éléments sont emboîtés les uns dans les autres.",
                        "More than " + Xml.DEEPEST + " elements stand inside one another."),
                Text.both(
                        "Aucun cours n'en a besoin : exportez-le de nouveau.",
                        "No course needs that: export it again."));
    }

    private static Trouble damaged(Spot spot) {
        return new Trouble(
                Fault.DAMAGED,
                spot,
                Place.TOP,
                Text.both("Le XML s'arrête ou se contredit ici.", "The XML ends or contradicts itself here."),
                Text.both(
                        "Exportez le fichier de nouveau depuis l'outil d'origine.",
                        "Export the file again from the tool it came from."));
    }
}
