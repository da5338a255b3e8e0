package org.diapason.app.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.diapason.cli.Main;

/**
 * A course that a supplier delivers, as a Common Cartridge.
 *
 * @param file where it is
 */
record Supplied(Path file) {

    private static final Pattern FAILED = Pattern.compile("\"id\": \"([a-z-]+)\",\\s*\"answer\": \"fail\"");

    /**
     * What the command says of it.
     *
     * @param exit the code that it gives back
     * @param failed the criteria that are not met
     * @param faithful whether every page stands where it was asked
     */
    record Verdict(int exit, List<String> failed, boolean faithful) {}

    /** Verifies it against these criteria. */
    Verdict verified(Path criteria) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] words = {"verify", file.toString(), "--rfq", criteria.toString(), "--format", "json"};
        int exit = Main.run(words, out, out);
        String json = said.toString(StandardCharsets.UTF_8);
        List<String> failed = new ArrayList<>();
        for (Matcher each = FAILED.matcher(json); each.find(); ) {
            failed.add(each.group(1));
        }
        return new Verdict(exit, failed, json.contains("\"faithful\": true"));
    }

    /** The same with everything filled in that was to be filled in. */
    Supplied filled() {
        return rewritten(
                "filled",
                (name, words) -> words.replace("class=\"diapason-fill\"", "")
                        .replace("class=&quot;diapason-fill&quot;", "")
                        .replaceAll("(_to-write-.*?cc)\\.essay\\.v0p1", "$1.multiple_choice.v0p1"));
    }

    /** The same without the page that stands here in the course. */
    Supplied without(String item) {
        String line = "<item identifier=\"" + item + "\" identifierref=\"[^\"]*\"><title>[^<]*</title></item>";
        return rewritten(
                "without", (name, words) -> name.equals("imsmanifest.xml") ? words.replaceFirst(line, "") : words);
    }

    private Supplied rewritten(String name, BinaryOperator<String> change) {
        Path other = file.resolveSibling(name + "-" + file.getFileName());
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(change.apply(entry.getName(), words).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Supplied(other);
    }
}
