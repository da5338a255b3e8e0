package org.diapason.formats.kit;

import static org.diapason.core.base.Text.both;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.formats.badgesout.BadgesOut;

/** Badges: what they look like, and their definitions. */
final class BadgeProducts {

    private static final Format SVG = new Format("svg", "image/svg+xml", both("dessin SVG", "SVG drawing"));
    private static final Format PNG = new Format("png", "image/png", both("image PNG", "PNG picture"));
    private static final Format ZIP = new Format("zip", "application/zip", both("archive ZIP", "ZIP archive"));

    static final Product ART = of(
            "badge-art",
            both("Dessin de l'insigne", "Artwork of the badge"),
            both(
                    "Donne à chaque insigne un dessin que l'on reconnaît sans ses couleurs.",
                    "Gives each badge artwork that is told apart without its colours."),
            Scope.EACH,
            List.of(SVG, PNG),
            (order, out) -> out.write(
                    order.format().equals(SVG)
                            ? BadgesOut.svg(order.judged(), order.mc())
                            : BadgesOut.png(order.judged(), order.mc())));

    static final Product DEFINITION = of(
            "badge",
            both("Définition de l'insigne (Open Badges 3.0)", "Definition of the badge (Open Badges 3.0)"),
            both(
                    "Dit à la plateforme d'insignes ce que l'insigne atteste, en français et en anglais.",
                    "Tells the badge platform what the badge attests, in French and in English."),
            Scope.EACH,
            List.of(Format.JSON),
            (order, out) -> out.write(BadgesOut.json(order.judged(), order.mc())));

    static final Product MILESTONES = of(
            "milestone-badges",
            both("Insignes des attestations", "Badges of the milestones"),
            both(
                    "Réunit le dessin et la définition de l'insigne de chaque attestation de la série.",
                    "Gathers artwork and definition of the badge of each milestone of the series."),
            Scope.SERIES,
            List.of(ZIP),
            (order, out) -> BadgesOut.milestones(order.judged(), out));

    private BadgeProducts() {}

    private static Product of(
            String kind, Text title, Text purpose, Scope scope, List<Format> formats, Product.Writer writer) {
        return new Product(Code.of(kind), title, purpose, Family.BADGES, scope, Languages.ALL_AT_ONCE, formats, writer);
    }
}
