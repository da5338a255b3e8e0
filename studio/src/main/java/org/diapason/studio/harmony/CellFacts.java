package org.diapason.studio.harmony;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.Judgement;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.html.VerdictLook;
import org.diapason.studio.credentials.EditorPart;
import org.diapason.studio.series.CellPath;

/** Opens one cell to its causes. */
final class CellFacts {

    private final Found found;
    private final Say say;

    CellFacts(Found found, Say say) {
        this.found = found;
        this.say = say;
    }

    CellView view(Map<String, String> slips, Map<String, String> typed) {
        Cell cell = found.cell();
        String micro = CellPath.part(cell.microCredential().value());
        String both = micro + "/" + CellPath.part(cell.element().value());
        return new CellView(
                found.opened().path("matrix/" + both),
                found.opened().path("matrix"),
                found.opened().kept().revision(),
                VerdictLook.of(cell.verdict().kind()),
                new CellReason(found, say).why(),
                cell.microCredential().value(),
                say.text(found.mc().title()),
                say.text(found.row().kind().label()),
                rule(),
                say.value(cell.value(), found.row().kind()),
                new CellView.Where(
                        found.opened().path("micro-credentials/" + micro) + "/"
                                + EditorPart.way(Mending.field(found.row().kind(), found.mc())),
                        found.opened().talk("elements[" + cell.element() + "][" + cell.microCredential() + "]"),
                        sources()),
                others(),
                field(),
                new CellDeviations(found, say).view(),
                judgement(),
                found.row().policy().standard() instanceof Standard.Described,
                slips,
                typed,
                new CellView.Acts(
                        found.opened().path("matrix/" + both),
                        found.opened().path("deviations/" + both + "/request"),
                        found.opened().path("deviations/" + both + "/approval"),
                        found.opened().path("deviations/" + both + "/refusal"),
                        found.opened().path("judgements/" + both)));
    }

    private CellView.Rule rule() {
        ElementPolicy policy = found.row().policy();
        return new CellView.Rule(
                say.standard(policy.standard(), found.row().kind()),
                policy.latitude() instanceof Fact.Stated<Standard>(Standard latitude)
                        ? say.standard(latitude, found.row().kind())
                        : Said.here(""),
                strength(policy.obligation()),
                policy.reason() instanceof Fact.Stated<Text>(Text reason) ? say.text(reason) : Said.here(""),
                say.text(found.row().kind().question()),
                source(),
                found.opened().path("framework/elements") + "/"
                        + CellPath.part(policy.element().value()));
    }

    private String strength(Obligation obligation) {
        return switch (obligation) {
            case MUST -> say.in("obligatoire", "required");
            case SHOULD -> say.in("recommandé", "recommended");
            case MAY -> say.in("facultatif", "optional");
        };
    }

    private String source() {
        return MatrixPage.family(found.opened(), found.row().kind().family())
                .map(family -> say.in(
                        "Cadre de travail pratique d'eCampusOntario (avril 2026), étape " + family.step(),
                        "eCampusOntario's practical framework (April 2026), step " + family.step()))
                .orElseGet(() -> say.in("Élément propre à l'établissement", "The institution's own element"));
    }

    private List<CellView.Source> sources() {
        List<CellView.Source> sources = new ArrayList<>();
        for (Source source : found.mc().sources()) {
            String url = source.url().orElse("");
            sources.add(new CellView.Source(
                    source.title() instanceof Fact.Stated<Text>(Text title) ? say.text(title) : Said.here(url),
                    url.startsWith("https://") || url.startsWith("http://") ? url : ""));
        }
        return sources;
    }

    private List<CellView.Other> others() {
        Map<String, List<String>> who = new LinkedHashMap<>();
        Map<String, Said> said = new LinkedHashMap<>();
        for (Cell other : found.row().cells()) {
            if (!other.microCredential().equals(found.mc().code())) {
                Said value = say.value(other.value(), found.row().kind());
                said.putIfAbsent(value.words(), value);
                who.computeIfAbsent(value.words(), words -> new ArrayList<>())
                        .add(other.microCredential().value());
            }
        }
        return who.entrySet().stream()
                .sorted((one, two) -> two.getValue().size() - one.getValue().size())
                .limit(FEW)
                .map(entry ->
                        new CellView.Other(said.getOrDefault(entry.getKey(), Said.here("")), names(entry.getValue())))
                .toList();
    }

    private static final int FEW = 6;

    private String names(List<String> codes) {
        return codes.size() <= FEW
                ? InWords.list(codes, say.lang())
                : say.count(codes.size(), "micro-titre", "micro-titres", "micro-credential", "micro-credentials");
    }

    private Optional<CellView.Field> field() {
        return Mending.of(found.row().kind(), found.mc()).map(mending -> {
            Fact<Value> value = found.cell().value();
            List<MatrixView.Choice> options = new ArrayList<>();
            Mending.options(found.row(), mending.kind())
                    .forEach(code -> options.add(new MatrixView.Choice(
                            code.value(),
                            InWords.name(code, say.lang()),
                            Mending.codes(value).contains(code))));
            return switch (mending.kind()) {
                case AMOUNT -> new CellView.Field("amount", amount(value), help(), List.of());
                case WORDS -> new CellView.Field("words", words(value), "", List.of());
                case CHOICES -> new CellView.Field("choices", "", "", options);
                case CHOICE, FACILITATED -> new CellView.Field("choice", "", "", options);
            };
        });
    }

    private String help() {
        return say.in(
                "Un nombre, ou deux : 5 à 7,5. Laissez vide si personne ne le sait encore.",
                "A number, or two: 5 to 7.5. Leave empty when nobody knows yet.");
    }

    private String amount(Fact<Value> value) {
        return value instanceof Fact.Stated<Value>(Value.Amount(Range range)) && range.isBounded()
                ? InWords.number(range.low(), say.lang())
                        + (range.isExact() ? "" : say.in(" à ", " to ") + InWords.number(range.high(), say.lang()))
                : "";
    }

    private String words(Fact<Value> value) {
        return value instanceof Fact.Stated<Value>(Value.Statement(Text words)) ? words.show(say.lang()) : "";
    }

    private String judgement() {
        for (Judgement judgement : found.opened().series().judgements()) {
            if (judgement.microCredential().equals(found.mc().code())
                    && judgement.element().equals(found.row().kind().code())) {
                return (judgement.holds()
                                ? say.in("Conforme, selon ", "Fits, says ")
                                : say.in("Non conforme, selon ", "Does not fit, says "))
                        + judgement.by()
                        + judgement
                                .on()
                                .map(day -> say.in(", le ", ", ") + say.date(day))
                                .orElse("")
                        + judgement
                                .note()
                                .map(note -> say.in(" : ", ": ") + note.show(say.lang()))
                                .orElse("");
            }
        }
        return "";
    }
}
