package org.diapason.formats.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;

/** A document with the apostrophes that printers set where keyboards gave straight ones: l’atelier, the learner’s. */
final class Typeset {

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=[\\p{L}\\p{N}])'(?=[\\p{L}\\p{N}«“])");

    private Typeset() {}

    static Paper of(Paper paper) {
        return new Paper(
                paper.kind(),
                text(paper.title()),
                text(paper.subject()),
                text(paper.purpose()),
                paper.provenance().called(Typeset::text),
                blocks(paper.blocks()));
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(Typeset::block).toList();
    }

    private static Block block(Block block) {
        return switch (block) {
            case Block.Section section ->
                new Block.Section(section.id(), text(section.heading()), section.onItsOwn(), blocks(section.blocks()));
            case Block.Words words -> new Block.Words(entry(words.words()));
            case Block.Items items -> new Block.Items(items.inOrder(), texts(items.items()));
            case Block.Facts facts ->
                new Block.Facts(facts.lines().stream()
                        .map(line -> new Block.Facts.Line(text(line.label()), entry(line.entry())))
                        .toList());
            case Block.Grid grid ->
                new Block.Grid(
                        text(grid.caption()),
                        texts(grid.heads()),
                        grid.rows().stream()
                                .map(row -> row.stream().map(Typeset::entry).toList())
                                .toList());
            case Block.Figure figure ->
                new Block.Figure(figure.picture(), text(figure.caption()), text(figure.alternative()));
            case Block.Aside aside -> new Block.Aside(text(aside.heading()), blocks(aside.blocks()));
            case Block.Blank blank -> new Block.Blank(text(blank.label()), blank.lines());
            case Block.Ticks ticks -> new Block.Ticks(texts(ticks.items()));
            case Block.Link link -> new Block.Link(text(link.label()), link.url());
        };
    }

    private static Entry entry(Entry entry) {
        return entry instanceof Entry.Told(List<Text> lines) ? new Entry.Told(texts(lines)) : entry;
    }

    private static List<Text> texts(List<Text> texts) {
        return texts.stream().map(Typeset::text).toList();
    }

    private static Text text(Text text) {
        Map<Lang, String> words = new LinkedHashMap<>();
        text.words()
                .forEach(
                        (lang, each) -> words.put(lang, APOSTROPHE.matcher(each).replaceAll("’")));
        return new Text(words, text.lagging());
    }
}
