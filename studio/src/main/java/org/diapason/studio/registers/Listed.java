package org.diapason.studio.registers;

import java.util.List;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;

/**
 * A register as a list, with the way to a new item.
 *
 * @param label what it is called
 * @param one the words of the way to a new item
 * @param path the path of the register
 * @param items its entries
 */
public record Listed(String label, String one, String path, List<Item> items) {

    public Listed {
        items = List.copyOf(items);
    }

    /** One item: what it is called, what else there is to know, and its own page. */
    public record Item(String name, String detail, String path) {}

    /** The register of this word. */
    public static Listed of(String word, Opened opened, Say say) {
        return of(Register.of(word).orElseThrow(), opened, say);
    }

    /** The registers of this page of the series. */
    public static List<Listed> on(String page, Opened opened, Say say) {
        return Register.on(page).stream()
                .map(register -> of(register, opened, say))
                .toList();
    }

    private static Listed of(Register register, Opened opened, Say say) {
        String path = opened.path("registers/" + register.word());
        return new Listed(
                say.text(register.label()).words(),
                say.text(register.one()).words(),
                path,
                new Entries(opened.tree(), register, say).list(path));
    }
}
