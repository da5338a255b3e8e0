package org.diapason.formats.wordtemplate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Lang;
import org.diapason.formats.archive.ZipOut;
import org.diapason.formats.html.Say;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/**
 * An institution's own Word file with tags in it. Its letterhead, styles and pictures are not touched: only the parts in
 * which a tag stands are written anew, and in these only the tags.
 */
public final class WordTemplate {

    /** The most bytes that a template may have. */
    public static final long MOST_BYTES = WordFile.MOST_BYTES;

    /** Each tag is looked up, and each repeated part is looked through again: no document has nearly as many. */
    private static final int MOST_TAGS = 1_000;

    /** More at once would not be read. */
    private static final int MOST_SLIPS = 50;

    private final String name;
    private final WordFile file;

    private WordTemplate(String name, WordFile file) {
        this.name = name;
        this.file = file;
    }

    /**
     * Opens a template after having looked through it. Nothing outside it is followed.
     *
     * @throws Refusal when it is no Word document, is damaged or protected, holds macros or far too many tags, or fetches parts from elsewhere
     */
    public static WordTemplate read(Artifact artifact, Setting setting) throws Refusal, IOException {
        WordTemplate template = new WordTemplate(artifact.name(), WordFile.read(artifact, setting));
        if (template.tags() > MOST_TAGS) {
            throw new WordFaults(artifact.name()).tooManyTags(MOST_TAGS);
        }
        return template;
    }

    /** Every tag that cannot be filled, with its place; none when the template can be filled. */
    public List<Slip> slips(WordTags tags) {
        List<Slip> slips = new ArrayList<>();
        file.written().forEach((part, label) -> {
            String xml = file.text(part);
            slips.addAll(new PartCheck(tags, label).look(PartText.of(xml, WordFile.prefix(xml))));
        });
        return slips.stream().limit(MOST_SLIPS).toList();
    }

    private int tags() {
        int found = 0;
        for (String part : file.written().keySet()) {
            String xml = file.text(part);
            found += TagSections.marks(PartText.of(xml, WordFile.prefix(xml))).size();
        }
        return found;
    }

    /**
     * The file with its tags filled; the same template and document give the same bytes.
     *
     * @throws Refusal when it would grow out of all measure
     */
    public byte[] fill(WordTags tags, Lang lang) throws Refusal {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
                String path = part.getKey();
                ZipOut.put(zip, path, file.written().containsKey(path) ? filled(path, tags, lang) : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] filled(String part, WordTags tags, Lang lang) throws Refusal {
        String xml = file.text(part);
        PartFill fill = new PartFill(Say.to(lang), WordFile.prefix(xml), new WordFaults(name));
        return fill.fill(xml, TagScope.of(tags)).getBytes(StandardCharsets.UTF_8);
    }
}
