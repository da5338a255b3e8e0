package org.diapason.formats.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Block;
import org.diapason.core.toolkit.Entry;
import org.diapason.core.toolkit.Paper;
import org.diapason.formats.html.Say;

/** A document as Markdown: for a wiki, a repository or a page of a platform that takes nothing else. */
public final class PaperMarkdown {

    private static final String MARKS = "\\`*_[]<>#|";

    private final Say say;
    private final StringBuilder out = new StringBuilder();

    /** What stands above the table that may come next. */
    private Text heading = Text.both("", "");

    private PaperMarkdown(Lang lang) {
        this.say = Say.to(lang);
    }

    /** The document in these languages, one after the other. */
    public static String render(Paper paper, List<Lang> langs) {
        return langs.stream()
                .map(lang -> new PaperMarkdown(lang).write(paper))
                .collect(Collectors.joining("\n---\n\n"));
    }

    private String write(Paper paper) {
        boolean apart = !paper.subject().equals(paper.provenance().series());
        out.append("# ").append(words(paper.title())).append("\n\n");
        paragraph((apart ? words(paper.provenance().series()) + " · " : "") + "**" + words(paper.subject()) + "**");
        paper.blocks().forEach(block -> write(block, 2));
        paragraph(words(paper.provenance().inWords()));
        return out.toString().strip() + "\n";
    }

    private void write(Block block, int level) {
        switch (block) {
            case Block.Section section -> {
                paragraph("#".repeat(Math.min(6, level)) + " " + words(section.heading()));
                heading = section.heading();
                section.blocks().forEach(inner -> write(inner, level + 1));
            }
            case Block.Words words -> paragraph(entry(words.words(), "  \n"));
            case Block.Items items -> list(items.items(), items.inOrder() ? "1. " : "- ");
            case Block.Facts facts -> {
                facts.lines()
                        .forEach(line -> out.append("- **")
                                .append(words(line.label()))
                                .append("** ")
                                .append(entry(line.entry(), "; "))
                                .append('\n'));
                out.append('\n');
            }
            case Block.Grid grid -> table(grid);
            case Block.Figure figure ->
                paragraph("> **" + words(figure.caption()) + "** " + words(figure.alternative()));
            case Block.Aside aside -> {
                paragraph("**" + words(aside.heading()) + "**");
                aside.blocks().forEach(inner -> write(inner, level));
            }
            case Block.Blank blank -> paragraph(words(blank.label()) + " " + "_".repeat(12));
            case Block.Ticks ticks -> list(ticks.items(), "- [ ] ");
            case Block.Link link -> paragraph("[" + words(link.label()) + "](<" + link.url() + ">)");
        }
    }

    private void list(List<Text> items, String bullet) {
        items.forEach(item -> out.append(bullet).append(words(item)).append('\n'));
        out.append('\n');
    }

    private void table(Block.Grid grid) {
        if (!grid.isNamedBy(heading)) {
            paragraph("**" + words(grid.caption()) + "**");
        }
        row(grid.heads().stream().map(this::words).toList());
        row(grid.heads().stream().map(head -> "---").toList());
        grid.rows()
                .forEach(row ->
                        row(row.stream().map(entry -> entry(entry, "<br>")).toList()));
        out.append('\n');
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void paragraph(String words) {
        out.append(words).append("\n\n");
    }

    private String entry(Entry entry, String between) {
        return switch (entry) {
            case Entry.Told(List<Text> lines) -> lines.stream().map(this::words).collect(Collectors.joining(between));
            case Entry.Silent() -> "*" + say.in("à préciser", "to be stated") + "*";
            case Entry.Open() -> "\u2026";
        };
    }

    /** What somebody wrote is never taken for a mark, and a line of theirs never ends a row. */
    private String words(Text text) {
        StringBuilder safe = new StringBuilder();
        String plain = say.text(text).words().strip().replaceAll("\\s*\\R\\s*", " ");
        for (int at = 0; at < plain.length(); at++) {
            if (MARKS.indexOf(plain.charAt(at)) >= 0 && !isWithinWord(plain, at)) {
                safe.append('\\');
            }
            safe.append(plain.charAt(at));
        }
        return safe.toString();
    }

    /** A line below within a word is no mark: a merge field such as first_name stays as a mailing tool wants it. */
    private static boolean isWithinWord(String plain, int at) {
        return plain.charAt(at) == '_'
                && at > 0
                && at + 1 < plain.length()
                && Character.isLetterOrDigit(plain.charAt(at - 1))
                && Character.isLetterOrDigit(plain.charAt(at + 1));
    }
}
