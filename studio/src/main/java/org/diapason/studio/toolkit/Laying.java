package org.diapason.studio.toolkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.shelf.Filed;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.kit.Family;
import org.diapason.formats.kit.Kit;
import org.diapason.formats.kit.KitFile;
import org.diapason.formats.kit.Languages;
import org.diapason.formats.kit.Product;
import org.diapason.formats.kit.Products;
import org.diapason.formats.kit.Scope;

/** Lays what can be made out on the page: families, their things, the pieces of each. */
final class Laying {

    private static final int MOST = 3;

    private final Inventory inventory;
    private final String path;
    private final Say say;
    private final ZoneId zone;
    private final Map<String, List<KitFile>> files = new HashMap<>();

    Laying(Inventory inventory, String path, Say say, ZoneId zone) {
        this.inventory = inventory;
        this.path = path;
        this.say = say;
        this.zone = zone;
        inventory
                .files()
                .forEach(file -> files.computeIfAbsent(file.piece().stem(), ignored -> new ArrayList<>())
                        .add(file));
    }

    ToolkitView.Tally tally() {
        Map<Standing, Long> counts =
                inventory.files().stream().collect(Collectors.groupingBy(inventory::standing, Collectors.counting()));
        long bytes = inventory.files().stream()
                .flatMap(file -> inventory.made(file).stream())
                .mapToLong(Filed::size)
                .sum();
        return new ToolkitView.Tally(
                counts.getOrDefault(Standing.MISSING, 0L).intValue(),
                counts.getOrDefault(Standing.STALE, 0L).intValue(),
                counts.getOrDefault(Standing.CURRENT, 0L).intValue(),
                size(bytes));
    }

    private String size(long bytes) {
        long kilo = Math.max(1, Math.round(bytes / 1000.0));
        return kilo < 1000
                ? kilo + say.in(" ko", " kB")
                : InWords.number(Math.round(kilo / 100.0) / 10.0, say.lang()) + say.in(" Mo", " MB");
    }

    List<ToolkitView.Family> families() {
        List<ToolkitView.Family> laid = new ArrayList<>();
        for (Family family : Family.values()) {
            List<ToolkitView.Thing> things = Products.all().stream()
                    .filter(product -> product.family() == family)
                    .map(this::thing)
                    .toList();
            if (!things.isEmpty()) {
                int due = (int) inventory.due().stream()
                        .filter(file -> file.piece().product().family() == family)
                        .count();
                laid.add(new ToolkitView.Family(family.name(), family.label().show(say.lang()), due, things));
            }
        }
        return laid;
    }

    private ToolkitView.Thing thing(Product product) {
        List<Kit.Piece> all = inventory.kit().pieces().stream()
                .filter(piece -> piece.product().kind().equals(product.kind()))
                .toList();
        List<ToolkitView.Piece> pieces = all.stream().map(this::piece).toList();
        Standing worst = pieces.stream()
                .map(ToolkitView.Piece::standing)
                .min(Standing::compareTo)
                .orElse(Standing.MISSING);
        List<String> why = pieces.stream()
                .flatMap(piece -> piece.why().stream())
                .distinct()
                .toList();
        boolean each = product.scope() == Scope.EACH;
        return new ToolkitView.Thing(
                product.kind().value(),
                product.title().show(say.lang()),
                product.purpose().show(say.lang()),
                worst,
                each ? state(all, pieces) : pieces.getFirst().state(),
                why.subList(0, Math.min(MOST, why.size())),
                Math.max(0, why.size() - MOST),
                each,
                pieces);
    }

    /** How many stand how; which are stale, by their codes. */
    private String state(List<Kit.Piece> all, List<ToolkitView.Piece> pieces) {
        List<String> parts = new ArrayList<>();
        for (Standing standing : List.of(Standing.CURRENT, Standing.STALE, Standing.MISSING)) {
            List<String> codes = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).standing() == standing) {
                    codes.add(all.get(i).about().get().code().value());
                }
            }
            if (!codes.isEmpty()) {
                boolean named = standing == Standing.STALE && codes.size() < pieces.size();
                parts.add(codes.size() + " " + word(standing, codes.size() > 1)
                        + (named ? " (" + String.join(", ", codes) + ")" : ""));
            }
        }
        return String.join(", ", parts);
    }

    private String word(Standing standing, boolean several) {
        return switch (standing) {
            case CURRENT -> say.in("à jour", "up to date");
            case STALE -> say.in("à refaire", "stale");
            case MISSING ->
                several ? say.in("pas encore faits", "not made yet") : say.in("pas encore fait", "not made yet");
        };
    }

    private ToolkitView.Piece piece(Kit.Piece piece) {
        List<KitFile> all = files.getOrDefault(piece.stem(), List.of());
        List<KitFile> there =
                all.stream().filter(file -> inventory.made(file).isPresent()).toList();
        Standing worst =
                all.stream().map(inventory::standing).min(Standing::compareTo).orElse(Standing.MISSING);
        LinkedHashSet<String> why = new LinkedHashSet<>();
        there.forEach(file -> why.addAll(inventory.why(file)));
        return new ToolkitView.Piece(
                piece.stem(),
                about(piece),
                worst,
                worst == Standing.MISSING && !there.isEmpty()
                        ? say.in("fait en partie", "made in part")
                        : word(worst, false),
                from(there),
                List.copyOf(why),
                there.stream().map(this::file).toList());
    }

    /** What a file is in words, also when its language or format is no longer asked for. */
    Optional<ToolkitView.Named> named(String name) {
        return inventory.kit().pieces().stream()
                .filter(piece -> name.startsWith(piece.stem() + "."))
                .findFirst()
                .map(piece -> new ToolkitView.Named(piece.product().title().show(say.lang()), about(piece)));
    }

    private Optional<Said> about(Kit.Piece piece) {
        return piece.about()
                .map(MicroCredential::title)
                .map(say::text)
                .map(Optional::of)
                .orElse(Optional.empty());
    }

    private String from(List<KitFile> there) {
        LinkedHashSet<String> from = new LinkedHashSet<>();
        for (KitFile file : there) {
            Filed filed = inventory.made(file).orElseThrow();
            from.add(say.in("Fait le ", "Made on ")
                    + say.date(filed.at().atZone(zone).toLocalDate())
                    + say.in(", révision ", ", revision ")
                    + filed.revision()
                    + inventory.framework(filed).map(this::framework).orElse(""));
        }
        return String.join(say.in(" ; ", "; "), from);
    }

    private String framework(String version) {
        return say.in(" de la série, cadre ", " of the series, framework ") + version;
    }

    private ToolkitView.File file(KitFile file) {
        List<Lang> langs = file.order().langs();
        String format = file.order().format().label().show(say.lang());
        String label =
                file.piece().product().languages() == Languages.ALL_AT_ONCE ? format : langs(langs) + ", " + format;
        String about = file.piece().about().map(mc -> ", " + mc.code().value()).orElse("");
        return new ToolkitView.File(
                label,
                file.piece().product().title().show(say.lang()) + about,
                path + "/file?name=" + URLEncoder.encode(file.name(), StandardCharsets.UTF_8));
    }

    /** A choice of languages in words. */
    private String langs(List<Lang> langs) {
        return langs.stream().map(lang -> name(lang, say)).collect(Collectors.joining(say.in(" et ", " and ")));
    }

    static String name(Lang lang, Say say) {
        return lang.equals(Lang.FR) ? say.in("français", "French") : say.in("anglais", "English");
    }
}
