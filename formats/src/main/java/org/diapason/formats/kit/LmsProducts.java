package org.diapason.formats.kit;

import static org.diapason.core.base.Text.both;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.Provenance;
import org.diapason.formats.acceptance.AcceptanceFile;
import org.diapason.formats.cartridgeout.CartridgeEdition;
import org.diapason.formats.cartridgeout.CartridgeOut;
import org.diapason.formats.moodle.MoodleCourses;
import org.diapason.formats.palette.Palette;
import org.diapason.formats.palette.ThemeCss;

/** What goes to a learning management system. */
final class LmsProducts {

    private static final Format IMSCC =
            new Format("imscc", "application/zip", both("Common Cartridge", "Common Cartridge"));
    private static final Format CSS =
            new Format("css", "text/css;charset=UTF-8", both("feuille de style", "style sheet"));

    static final Product CARTRIDGE = of(
            "cartridge",
            both("Cours (Common Cartridge 1.1)", "Course (Common Cartridge 1.1)"),
            both(
                    "Donne à la plateforme le squelette du cours\u00a0: modules, pages, discussions, questionnaires, liens, guide.",
                    "Gives the platform the skeleton of the course: modules, pages, discussions, quizzes, links, guide."),
            Scope.EACH,
            IMSCC,
            (order, out) ->
                    cartridge(CourseSkeleton.of(order.judged(), order.mc()), CartridgeEdition.V1_1, order, out));

    static final Product CARTRIDGE_1_3 = of(
            "cartridge-1-3",
            both("Cours (Common Cartridge 1.3)", "Course (Common Cartridge 1.3)"),
            both(
                    "Le même cours, avec de vrais travaux à remettre, pour les plateformes qui lisent l'édition 1.3.",
                    "The same course, with real assignments, for platforms that read edition 1.3."),
            Scope.EACH,
            IMSCC,
            (order, out) ->
                    cartridge(CourseSkeleton.of(order.judged(), order.mc()), CartridgeEdition.V1_3, order, out));

    static final Product SERIES_CARTRIDGE = of(
            "series-cartridge",
            both("Accueil de la série (Common Cartridge 1.1)", "Home of the series (Common Cartridge 1.1)"),
            both(
                    "Un cours qui mène à tous les micro-titres\u00a0: par où commencer, et ce que chacun apporte.",
                    "A course that leads to all micro-credentials: where to begin, and what each brings."),
            Scope.SERIES,
            IMSCC,
            (order, out) -> cartridge(CourseSkeleton.of(order.judged()), CartridgeEdition.V1_1, order, out));

    static final Product THEME = new Product(
            Code.of("theme"),
            both("Couleurs de la série", "Colours of the series"),
            both(
                    "Donne les mêmes couleurs à toutes les pages, avec un contraste suffisant.",
                    "Gives all pages the same colours, with enough contrast."),
            Family.LMS,
            Scope.SERIES,
            Languages.ALL_AT_ONCE,
            List.of(CSS),
            (order, out) -> out.write((made(order) + theme(order)).getBytes(StandardCharsets.UTF_8)));

    static final Product MOODLE_COURSES = of(
            "moodle-courses",
            both("Liste de cours pour Moodle", "List of courses for Moodle"),
            both(
                    "Crée dans Moodle un cours pour chaque micro-titre.",
                    "Makes a course in Moodle for each micro-credential."),
            Scope.SERIES,
            Format.CSV,
            (order, out) ->
                    out.write(MoodleCourses.csv(order.judged(), order.langs()).getBytes(StandardCharsets.UTF_8)));

    static final Product ACCEPTANCE = new Product(
            Code.of("acceptance"),
            both("Critères d'acceptation", "Acceptance criteria"),
            both(
                    "Joint à la demande de prix ce que la commande verify lit pour accepter un cours ou le renvoyer.",
                    "Joins to the request for quotation what the command verify reads to accept a course or send it back."),
            Family.LMS,
            Scope.SERIES,
            Languages.ALL_AT_ONCE,
            List.of(Format.JSON),
            (order, out) -> out.write(AcceptanceFile.json(order.judged()).getBytes(StandardCharsets.UTF_8)));

    private LmsProducts() {}

    private static Product of(
            String kind, Text title, Text purpose, Scope scope, Format format, Product.Writer writer) {
        return new Product(Code.of(kind), title, purpose, Family.LMS, scope, Languages.ASKED, List.of(format), writer);
    }

    private static void cartridge(CourseSkeleton course, CartridgeEdition edition, Order order, OutputStream out)
            throws IOException {
        CartridgeOut.write(course, order.langs(), edition, theme(order), out);
    }

    /** Where a style sheet comes from, as a remark that nothing in a title can end. */
    private static String made(Order order) {
        Text made = Provenance.of(order.judged().seen()).inWords();
        return Stream.of(Lang.FR, Lang.EN)
                .map(lang -> "/* " + made.show(lang).replace("*/", "* /") + " */\n")
                .collect(Collectors.joining());
    }

    private static String theme(Order order) {
        return ThemeCss.of(Palette.of(order.judged().series()));
    }
}
