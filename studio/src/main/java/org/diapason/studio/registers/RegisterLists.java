package org.diapason.studio.registers;

import java.util.List;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;

/** The registers of a page as lists, for a room that shows more than lists. */
public final class RegisterLists {

    private RegisterLists() {}

    /** Those of this page of the series, each with its entries and the way to a new one. */
    public static List<StepView.Listed> on(String page, Opened opened, Say say) {
        return Register.on(page).stream()
                .map(register -> StepPage.listed(register, opened.tree(), opened, say))
                .toList();
    }
}
