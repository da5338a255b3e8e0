package org.diapason.formats.wordtemplate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Text;
import org.diapason.formats.wordtemplate.PartText.Paragraph;
import org.diapason.formats.wordtemplate.TagSections.At;
import org.diapason.formats.wordtemplate.TagSections.Section;
import org.diapason.formats.wordtemplate.WordTag.Many;

/** Looks at every tag of a part before any is filled. */
final class PartCheck {

    private final WordTags tags;
    private final Text part;
    private final List<Slip> slips = new ArrayList<>();
    private final Deque<At> open = new ArrayDeque<>();

    PartCheck(WordTags tags, Text part) {
        this.tags = tags;
        this.part = part;
    }

    List<Slip> look(PartText text) {
        for (Paragraph paragraph : text.paragraphs()) {
            String words = paragraph.words();
            TagMark.in(words).forEach(mark -> look(new At(paragraph, mark)));
            String rest = TagMark.without(words);
            if (rest.contains("{{")) {
                slip(paragraph, shown(rest, "{{"), TagWords.UNCLOSED);
            }
            if (rest.contains("}}")) {
                slip(paragraph, "}}", TagWords.UNOPENED);
            }
        }
        open.forEach(at -> slip(at, TagWords.unended(at.mark().name())));
        return slips;
    }

    private void look(At at) {
        switch (at.mark().kind()) {
            case VALUE -> known(at);
            case EACH, NONE -> {
                known(at);
                if (list(at).isPresent()
                        && open.stream().anyMatch(outer -> list(outer).isPresent())) {
                    slip(at, TagWords.NESTED);
                }
                open.push(at);
            }
            case END -> end(at);
        }
    }

    private void end(At at) {
        At begun = open.peek();
        if (begun == null || !begun.mark().name().equals(at.mark().name())) {
            slip(at, TagWords.unbegun(at.mark().name()));
            return;
        }
        open.pop();
        Section section = new Section(begun, at);
        boolean inOneLine = begun.isBeside(at);
        if (!inOneLine && !section.isRow() && !(isAlone(begun) && isAlone(at) && isInOnePlace(begun, at))) {
            slip(begun, TagWords.apart(at.mark().name()));
        }
    }

    private static boolean isAlone(At at) {
        return at.paragraph().words().strip().equals(at.mark().written());
    }

    private static boolean isInOnePlace(At one, At other) {
        return one.paragraph().container() == other.paragraph().container();
    }

    private void known(At at) {
        String name = at.mark().name();
        boolean ofARow = open.stream().flatMap(outer -> list(outer).stream()).anyMatch(list -> list.column(name) >= 0);
        if (!ofARow && tags.find(name).isEmpty()) {
            slip(
                    at,
                    TagWords.unknown(
                            name,
                            tags,
                            open.stream().flatMap(outer -> list(outer).stream()).toList()));
        }
    }

    private Optional<Many> list(At at) {
        return tags.find(at.mark().name())
                .map(WordTag::value)
                .filter(value -> at.mark().kind() == TagMark.Kind.EACH && value instanceof Many)
                .map(Many.class::cast);
    }

    private void slip(At at, Text message) {
        slips.add(new Slip(at.mark().written(), at.paragraph().place().inWords(part), message));
    }

    private void slip(Paragraph paragraph, String written, Text message) {
        slips.add(new Slip(written, paragraph.place().inWords(part), message));
    }

    private static String shown(String rest, String sign) {
        int at = rest.indexOf(sign);
        return rest.substring(at, Math.min(rest.length(), at + 40));
    }
}
