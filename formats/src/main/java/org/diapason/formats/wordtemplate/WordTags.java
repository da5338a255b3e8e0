package org.diapason.formats.wordtemplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;
import org.diapason.core.toolkit.Provenance;

/** The tags of a document: whatever it says can be named, by the words with which it says so, in either language. */
public final class WordTags {

    private final List<WordTag> all = new ArrayList<>();
    private final Map<String, WordTag> byName = new HashMap<>();

    private WordTags() {}

    /** The tags that this document fills. */
    public static WordTags of(Paper paper) {
        WordTags tags = new WordTags();
        Provenance from = paper.provenance();
        tags.one(Text.both("titre", "title"), Entry.of(paper.title()), paper.title());
        tags.one(Text.both("sujet", "subject"), Entry.of(paper.subject()), paper.title());
        tags.one(Text.both("série", "series"), Entry.of(from.series()), paper.title());
        tags.one(Text.both("but", "purpose"), Entry.of(paper.purpose()), paper.title());
        tags.one(Text.both("cadre de travail", "framework"), Entry.of(from.framework()), paper.title());
        tags.one(
                Text.both("version du cadre", "framework version"),
                same(from.version().toString()),
                paper.title());
        tags.one(
                Text.both("date", "date"),
                Entry.of(InWords.date(from.on(), Lang.FR), InWords.date(from.on(), Lang.EN)),
                paper.title());
        tags.one(Text.both("empreinte", "fingerprint"), same(from.fingerprint()), paper.title());
        tags.one(Text.both("provenance", "provenance"), Entry.of(from.inWords()), paper.title());
        tags.walk(paper.blocks(), Text.both("introduction", "introduction"));
        return tags;
    }

    /** No tags: where there is no document. */
    public static WordTags none() {
        return new WordTags();
    }

    /** All of them, in the order of the document. */
    public List<WordTag> all() {
        return List.copyOf(all);
    }

    /** The tag of this name, in whichever language and with or without accents. */
    public Optional<WordTag> find(String name) {
        return Optional.ofNullable(byName.get(TagName.of(name)));
    }

    /** Every name by which a tag is known. */
    List<String> names() {
        return byName.keySet().stream().sorted().toList();
    }

    private void walk(List<Block> blocks, Text heading) {
        List<Text> words = new ArrayList<>();
        boolean silent = false;
        for (Block block : blocks) {
            switch (block) {
                case Block.Words(Entry.Told(List<Text> lines)) -> words.addAll(lines);
                case Block.Words(Entry ignored) -> silent = true;
                case Block.Section section -> walk(section.blocks(), section.heading());
                case Block.Aside aside -> walk(aside.blocks(), aside.heading());
                case Block.Items items -> list(items.items(), heading);
                case Block.Ticks ticks -> list(ticks.items(), heading);
                case Block.Facts facts -> facts.lines().forEach(line -> one(line.label(), line.entry(), heading));
                case Block.Grid grid -> add(grid.caption(), new WordTag.Many(grid.heads(), grid.rows()), heading);
                case Block.Figure _, Block.Blank _, Block.Link _ -> {
                    // A drawing, room to write and a way to a page are no words to be put elsewhere.
                }
            }
        }
        if (!words.isEmpty() || silent) {
            one(heading, Entry.lines(words), heading);
        }
    }

    private void list(List<Text> items, Text heading) {
        add(
                both(heading, "liste\u00a0: ", "list: "),
                new WordTag.Many(
                        List.of(Text.both("élément", "item")),
                        items.stream().map(item -> List.of(Entry.of(item))).toList()),
                heading);
    }

    private void one(Text name, Entry entry, Text heading) {
        add(name, new WordTag.One(entry), heading);
    }

    /** Where two things have one name, the later one is named with its heading, and with a number where that is taken too. */
    private void add(Text name, WordTag.Value value, Text heading) {
        String french = free(name.show(Lang.FR), heading.show(Lang.FR));
        String english = free(name.show(Lang.EN), heading.show(Lang.EN));
        WordTag tag = new WordTag(name, french, english, value);
        all.add(tag);
        byName.putIfAbsent(french, tag);
        byName.putIfAbsent(english, tag);
    }

    private String free(String words, String heading) {
        String name = TagName.of(words);
        if (isFree(name)) {
            return name;
        }
        String longer = TagName.of(heading + " " + name);
        String last = longer;
        for (int next = 2; !isFree(last); next++) {
            last = TagName.of(TagName.cut(longer) + " " + next);
        }
        return last;
    }

    private boolean isFree(String name) {
        return !name.isEmpty() && !byName.containsKey(name);
    }

    private static Entry same(String words) {
        return Entry.of(words, words);
    }

    private static Text both(Text words, String french, String english) {
        return Text.both(french + words.show(Lang.FR), english + words.show(Lang.EN));
    }
}
