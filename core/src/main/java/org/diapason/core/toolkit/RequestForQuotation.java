package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.blank;
import static org.diapason.core.toolkit.Compose.facts;
import static org.diapason.core.toolkit.Compose.grid;
import static org.diapason.core.toolkit.Compose.items;
import static org.diapason.core.toolkit.Compose.line;
import static org.diapason.core.toolkit.Compose.section;
import static org.diapason.core.toolkit.Compose.signatures;
import static org.diapason.core.toolkit.Compose.steps;
import static org.diapason.core.toolkit.Compose.summary;
import static org.diapason.core.toolkit.Compose.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** What a supplier is asked to build, and the criteria by which it will be accepted, so that quotations compare. */
final class RequestForQuotation {

    static final Template TEMPLATE = new Template.OfSeries(
            Code.of("request-for-quotation"),
            both("Demande de prix", "Request for quotation"),
            both(
                    "Demander un prix pour la production des cours, avec des critères d'acceptation que l'on pourra vérifier.",
                    "Asks for a price to produce the courses, with acceptance criteria that can be verified."),
            RequestForQuotation::write);

    private RequestForQuotation() {}

    private static List<Block> write(Judged judged) {
        Series series = judged.series();
        List<Block> blocks = new ArrayList<>();
        blocks.add(section(
                "subject",
                "L'objet de la demande",
                "What is asked for",
                summary(series.summary()),
                facts(
                        line("Établissement", "Institution", series.provider()),
                        line("Personne à joindre", "Contact", Entry.open()),
                        line("Réponse attendue le", "Answer by", Entry.open()),
                        line("Livraison souhaitée le", "Delivery wished for by", Entry.open()),
                        line("Langues des cours", "Languages of the courses", Wording.languages(series.languages())))));
        blocks.add(section(
                "deliverables",
                both("Les livrables", "Deliverables"),
                List.of(
                        words(
                                "Un cours pour chaque micro-titre, en Common Cartridge 1.1, dans chaque langue. "
                                        + "L'établissement remet le squelette de chaque cours\u00a0: modules, parties et noms sont à garder.",
                                "A course for each micro-credential, as a Common Cartridge 1.1, in each language. "
                                        + "The institution hands over the skeleton of each course: modules, parts and names are kept."),
                        deliverables(judged))));
        blocks.add(section(
                "received",
                "Ce que le fournisseur reçoit",
                "What the supplier receives",
                items(
                        both(
                                "Le squelette de chaque cours (cartridge.imscc)",
                                "The skeleton of each course (cartridge.imscc)"),
                        both(
                                "Les gabarits d'activités et de page de module",
                                "The templates of activities and of the module page"),
                        both("Les couleurs de la série (theme.css)", "The colours of the series (theme.css)"),
                        both(
                                "Les critères d'acceptation (acceptance.json)",
                                "The acceptance criteria (acceptance.json)"))));
        blocks.add(section(
                "criteria",
                both("Les critères d'acceptation", "Acceptance criteria"),
                List.of(
                        words(
                                "Chaque critère est vérifié sur le paquet livré\u00a0; la vérification le nomme par le mot écrit dessous. "
                                        + "Un critère manqué est corrigé sans frais.",
                                "Each criterion is verified on the delivered package; the verification names it by the word below it. "
                                        + "A criterion that is missed is mended at no cost."),
                        criteria(judged))));
        blocks.add(
                section(
                        "verification",
                        "La vérification",
                        "Verification",
                        steps(
                                both(
                                        "Le fournisseur vérifie lui-même chaque paquet avant de le livrer\u00a0: "
                                                + "diapason verify cours.imscc --rfq acceptance.json",
                                        "The supplier verifies each package before delivery: "
                                                + "diapason verify course.imscc --rfq acceptance.json"),
                                both(
                                        "L'établissement refait la même vérification à la réception.",
                                        "The institution runs the same verification on receipt."),
                                both(
                                        "Une personne juge ce que la vérification ne peut dire\u00a0; elle écrit sa décision dans le tableau.",
                                        "A person judges what the verification cannot tell, and writes the decision in the table."))));
        blocks.add(section("price", both("Le prix", "The price"), List.of(price(series))));
        blocks.add(section(
                "answer",
                "La réponse du fournisseur",
                "The supplier's answer",
                blank(
                        "Cours comparables déjà livrés, avec une adresse",
                        "Comparable courses delivered before, with an address",
                        3),
                blank("Qui relit chaque langue", "Who reads over each language", 2),
                blank("Comment l'accessibilité est essayée, et par qui", "How accessibility is tried, and by whom", 2),
                blank("Calendrier, livraison par livraison", "Schedule, delivery by delivery", 3),
                blank(
                        "À qui appartiennent les contenus, et sous quelle licence",
                        "Who owns the content, and under which licence",
                        2)));
        blocks.add(section(
                "compared",
                both("Comment les réponses sont comparées", "How answers are compared"),
                List.of(compared(series))));
        blocks.add(section(
                "signed",
                "Signatures",
                "Signatures",
                signatures(both("Établissement", "Institution"), both("Fournisseur", "Supplier"))));
        return blocks;
    }

    private static Block deliverables(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (MicroCredential mc : judged.series().microCredentials()) {
            CourseSkeleton course = CourseSkeleton.of(judged, mc);
            rows.add(List.of(
                    Entry.of(Wording.coded(mc.code(), mc.title())),
                    Entry.of(Wording.hours(mc.delivery().hours())),
                    number(course.units().size()),
                    number(course.parts().size()),
                    mc.learning().outcomes().isStated()
                            ? number(Excerpts.outcomes(mc).size())
                            : new Entry.Silent()));
        }
        return grid(
                both("Un cours pour chaque micro-titre", "A course for each micro-credential"),
                List.of(
                        both("Cours", "Course"),
                        both("Heures annoncées", "Advertised hours"),
                        both("Sections", "Sections"),
                        both("Parties", "Parts"),
                        both("Résultats visés", "Outcomes aimed at")),
                rows);
    }

    private static Entry number(int number) {
        return Entry.of(Wording.each(lang -> InWords.number(number, lang)));
    }

    private static Block criteria(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (AcceptanceCriterion each : AcceptanceCriteria.of(judged)) {
            rows.add(List.of(
                    Entry.lines(List.of(each.what(), Wording.same(each.id().value()))),
                    Entry.of(each.bound()),
                    Entry.of(each.source())));
        }
        return grid(
                both("Les critères d'acceptation", "Acceptance criteria"),
                List.of(
                        both("Ce qui est regardé", "What is looked at"),
                        both("Ce qu'il faut", "What it takes"),
                        both("Décision d'où il vient", "Decision it comes from")),
                rows);
    }

    /** Suppliers are told beforehand what counts and how much; the institution writes how much. */
    private static Block compared(Series series) {
        List<List<Entry>> rows = Stream.of(
                        both("Le prix", "The price"),
                        both("Les cours comparables", "Comparable courses"),
                        both("Le calendrier", "The schedule"),
                        both("L'accessibilité", "Accessibility"),
                        both("Les langues", "The languages"))
                .limit(series.languages().size() > 1 ? 5 : 4)
                .map(what -> List.of(Entry.of(what), Entry.open(), Entry.open()))
                .toList();
        return grid(
                both("Comment les réponses sont comparées", "How answers are compared"),
                List.of(
                        both("Ce qui compte", "What counts"),
                        both("Points, sur 100", "Points, of 100"),
                        both("Minimum pour être retenu", "Least to be considered")),
                rows);
    }

    private static Block price(Series series) {
        List<Text> heads = new ArrayList<>(List.of(both("Cours", "Course")));
        series.languages().forEach(lang -> heads.add(Wording.languages(List.of(lang))));
        heads.add(both("Livré le", "Delivered by"));
        List<List<Entry>> rows = new ArrayList<>();
        for (MicroCredential mc : series.microCredentials()) {
            rows.add(priced(Wording.coded(mc.code(), mc.title()), heads));
        }
        rows.add(priced(both("Total", "Total"), heads));
        return grid(both("Prix, taxes en sus", "Prices, before taxes"), heads, rows);
    }

    private static List<Entry> priced(Text what, List<Text> heads) {
        List<Entry> row = new ArrayList<>(List.of(Entry.of(what)));
        heads.stream().skip(1).forEach(head -> row.add(Entry.open()));
        return row;
    }
}
