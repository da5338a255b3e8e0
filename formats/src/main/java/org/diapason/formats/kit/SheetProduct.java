package org.diapason.formats.kit;

import static org.diapason.core.base.Text.both;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.formats.sheet.SheetOut;

/** The micro-credentials of a series as a spreadsheet. */
final class SheetProduct {

    private static final Format XLSX = new Format(
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", both("Excel", "Excel"));

    static final Product SHEET = new Product(
            Code.of("portfolio"),
            both("Portefeuille en tableur", "Portfolio as a spreadsheet"),
            both(
                    "Donne les micro-titres en tableur\u00a0; ce que l'on y change revient par la commande import.",
                    "Gives the micro-credentials as a spreadsheet; what is changed in it comes back by the command import."),
            Family.SHEETS,
            Scope.SERIES,
            Languages.ASKED,
            List.of(XLSX, Format.CSV),
            (order, out) -> {
                SheetOut sheet = new SheetOut(order.judged(), order.langs().getFirst());
                if (order.format().equals(XLSX)) {
                    sheet.workbook(out);
                } else {
                    sheet.csv(out);
                }
            });

    private SheetProduct() {}
}
