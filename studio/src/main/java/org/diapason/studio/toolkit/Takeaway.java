package org.diapason.studio.toolkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.shelf.Cabinet;
import org.diapason.formats.archive.ZipOut;
import org.diapason.formats.kit.Format;
import org.diapason.formats.kit.KitFile;
import org.diapason.formats.kit.Products;
import org.diapason.formats.paper.PaperFormat;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What was made, to take away: one file, or all of them in a zip with the page that leads to each. */
final class Takeaway {

    private final Desk desk;
    private final Cabinet cabinet;
    private final ToolkitPage page;

    Takeaway(Studio studio, ToolkitPage page) {
        this.desk = studio.desk();
        this.cabinet = studio.cabinet();
        this.page = page;
    }

    Answer file(Visit visit) {
        String name = visit.field("name");
        Optional<Id> id = desk.open(visit).map(Opened::id);
        return id.flatMap(series -> cabinet.find(visit.organisation(), series, name))
                .<Answer>map(bytes -> new Answer.Download(name.replace('/', '-'), type(name), out -> out.write(bytes)))
                .orElseGet(Answer::notFound);
    }

    private static String type(String name) {
        return Products.formats().stream()
                .filter(format -> name.endsWith("." + format.extension()))
                .map(Format::type)
                .findFirst()
                .orElse("application/octet-stream");
    }

    Answer zip(Visit visit) {
        return desk.open(visit).map(opened -> zip(visit, opened)).orElseGet(Answer::notFound);
    }

    private Answer zip(Visit visit, Opened opened) {
        Inventory inventory = page.inventory(visit, opened);
        List<KitFile> made = inventory.files().stream()
                .filter(file -> inventory.made(file).isPresent())
                .toList();
        List<List<Lang>> choices = inventory.choice().choices();
        return new Answer.Download(opened.series().code().value() + "-kit.zip", "application/zip", out -> {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (List<Lang> langs : choices) {
                byte[] index = PaperFormat.HTML.write(inventory.kit().contents(langs, made), langs);
                ZipOut.put(zip, "index" + KitFile.mark(langs) + ".html", index);
            }
            for (KitFile file : made) {
                Optional<byte[]> bytes = cabinet.find(visit.organisation(), opened.id(), file.name());
                if (bytes.isPresent()) {
                    ZipOut.put(zip, file.name(), bytes.get());
                }
            }
            zip.finish();
        });
    }
}
