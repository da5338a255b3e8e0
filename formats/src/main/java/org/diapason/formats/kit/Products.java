package org.diapason.formats.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.toolkit.Templates;
import org.diapason.formats.calendar.CalendarProduct;
import org.diapason.formats.cartridgeout.LossReport;

/** The one list of everything that can be made from a series; whoever makes something new adds its line here. */
public final class Products {

    private static final List<Product> ALL = Stream.concat(
                    Templates.all().stream().map(Product::of),
                    Stream.<Product>of(
                            // One line a product, families together, in the order in which they are shown:
                            LmsProducts.CARTRIDGE, //
                            LmsProducts.CARTRIDGE_1_3, //
                            LmsProducts.SERIES_CARTRIDGE, //
                            Product.of(LossReport.TEMPLATE, Family.LMS), //
                            LmsProducts.THEME, //
                            LmsProducts.MOODLE_COURSES, //
                            LmsProducts.ACCEPTANCE, //
                            BadgeProducts.DEFINITION, //
                            BadgeProducts.ART, //
                            BadgeProducts.MILESTONES, //
                            SheetProduct.SHEET, //
                            CalendarProduct.CALENDAR))
            .toList();

    private Products() {}

    /** All of them, in the order in which they are shown. */
    public static List<Product> all() {
        return ALL;
    }

    /** The one of this kind, when there is one. */
    public static Optional<Product> find(Code kind) {
        return ALL.stream().filter(product -> product.kind().equals(kind)).findFirst();
    }

    /** Every format in which something exists. */
    public static List<Format> formats() {
        return ALL.stream()
                .flatMap(product -> product.formats().stream())
                .distinct()
                .toList();
    }
}
