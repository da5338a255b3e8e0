package org.diapason.formats.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.diapason.formats.archive.ZipForge.Item;
import org.diapason.formats.tree.Fault;

/** Archives that no honest tool writes, made anew for each run. */
final class HostileArchives {

    /** What is wrong with one, and its bytes. */
    static final class Hostile {
        private final Fault fault;
        private final byte[] bytes;

        Hostile(Fault fault, byte[] bytes) {
            this.fault = fault;
            this.bytes = bytes;
        }

        Fault fault() {
            return fault;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private static final byte[] ZEROS = new byte[40_000_000];

    private final Map<String, Hostile> all = new LinkedHashMap<>();

    static Map<String, Hostile> all() {
        HostileArchives corpus = new HostileArchives();
        corpus.names();
        corpus.kinds();
        corpus.amounts();
        corpus.lies();
        corpus.damage();
        corpus.tars();
        return corpus.all;
    }

    private void names() {
        for (String name : new String[] {
            "../escape.html",
            "a/../../escape.html",
            "..\\escape.html",
            "a\\..\\..\\escape.html",
            "/etc/passwd",
            "\\\\server\\share\\x",
            "C:\\Windows\\x.dll",
            "c:/x",
            "good.html\0.exe",
            "photo\u202Egnp.exe",
            "\uFEFFimsmanifest.xml",
            "line\nbreak",
            "x".repeat(5_000),
            ".. /x",
            "../"
        }) {
            zip("name " + EntryName.shown(name, 20), Fault.UNSAFE_NAME, ZipForge.file(name));
            if (name.indexOf(0) < 0) {
                tar(
                        "name " + EntryName.shown(name, 20),
                        Fault.UNSAFE_NAME,
                        new TarForge().longName(name).file("x"));
            }
        }
    }

    private void kinds() {
        zip("symlink", Fault.LINK_IN_ARCHIVE, but(ZipForge.file("link"), item -> item.mode = 0xA1FF));
        zip("device", Fault.LINK_IN_ARCHIVE, but(ZipForge.file("null"), item -> item.mode = 0x2180));
        zip("encrypted", Fault.ENCRYPTED, but(ZipForge.file("secret"), item -> item.flags |= 1));
        zip("strongly encrypted", Fault.ENCRYPTED, but(ZipForge.file("secret"), item -> item.flags |= 0x41));
        zip("AES", Fault.ENCRYPTED, but(ZipForge.file("secret"), item -> item.method = 99));
    }

    private void amounts() {
        ZipForge many = new ZipForge();
        for (int i = 0; i < 65_000; i++) {
            many.with(ZipForge.file("f" + i, new byte[0]));
        }
        all.put("zip 65,000 entries", new Hostile(Fault.TOO_MANY_ENTRIES, many.bytes()));
        zip("ratio bomb", Fault.INFLATES_TOO_MUCH, ZipForge.file("zeros", ZEROS));
        zip("says four gigabytes", Fault.INFLATES_TOO_MUCH, but(ZipForge.file("big"), item -> item.size = 0xFFFFFFFEL));
        zip(
                "twice the same name",
                Fault.DUPLICATE_ENTRY,
                ZipForge.file("imsmanifest.xml"),
                ZipForge.file("imsmanifest.xml"));
        zip("the same name, spelt otherwise", Fault.DUPLICATE_ENTRY, ZipForge.file("a/b"), ZipForge.file("a\\.\\b"));
        zip("the same name, composed", Fault.DUPLICATE_ENTRY, ZipForge.file("é"), ZipForge.file("e\u0301"));
        zip(
                "one content under two names",
                Fault.OVERLAPPING_ENTRIES,
                ZipForge.file("one"),
                but(ZipForge.file("two"), item -> item.at = 0));
    }

    private void lies() {
        zip(
                "another name in front",
                Fault.DAMAGED,
                but(ZipForge.file("good"), item -> item.localName = "evil".getBytes(StandardCharsets.UTF_8)));
        zip("another size in front", Fault.DAMAGED, but(ZipForge.file("good"), item -> item.localSize = 1));
        zip("stored with two sizes", Fault.DAMAGED, but(ZipForge.file("good"), item -> item.method = 0));
        all.put(
                "zip fewer said",
                new Hostile(
                        Fault.DAMAGED,
                        new ZipForge()
                                .with(ZipForge.file("a"))
                                .with(ZipForge.file("b"))
                                .saying(1)
                                .bytes()));
        all.put(
                "zip more said",
                new Hostile(
                        Fault.DAMAGED,
                        new ZipForge().with(ZipForge.file("a")).saying(2).bytes()));
        zip("reaches beyond the end", Fault.DAMAGED, but(ZipForge.file("good"), item -> item.packedSize = 900));
        zip("header beyond the end", Fault.DAMAGED, but(ZipForge.file("good"), item -> item.at = 90_000));
    }

    private void damage() {
        byte[] good =
                new ZipForge().with(ZipForge.file("a")).with(ZipForge.file("b")).bytes();
        all.put("zip truncated", new Hostile(Fault.DAMAGED, Arrays.copyOf(good, good.length - 10)));
        all.put("zip cut in half", new Hostile(Fault.DAMAGED, Arrays.copyOf(good, good.length / 2)));
        all.put("zip of four bytes", new Hostile(Fault.DAMAGED, Arrays.copyOf(good, 4)));
        byte[] inner = good.clone();
        Arrays.fill(inner, 0, 4, (byte) 0);
        all.put("zip without first header", new Hostile(Fault.DAMAGED, inner));
        byte[] tar = new TarForge().file("a", new byte[5_000]).bytes();
        all.put("tar truncated", new Hostile(Fault.DAMAGED, Arrays.copyOf(tar, tar.length - 12)));
        all.put("tar of 20 bytes", new Hostile(Fault.DAMAGED, Arrays.copyOf(tar, 20)));
        all.put(
                "gzip of no tar",
                new Hostile(
                        Fault.DAMAGED,
                        new TarForge().entry('0', "x", new byte[0], 0).garbled().bytes()));
    }

    private void tars() {
        for (char type : "12346".toCharArray()) {
            tar("type " + type, Fault.LINK_IN_ARCHIVE, new TarForge().special(type, "link"));
        }
        tar(
                "twice the same name",
                Fault.DUPLICATE_ENTRY,
                new TarForge().file("course.xml").file("./course.xml"));
        tar("ratio bomb", Fault.INFLATES_TOO_MUCH, new TarForge().file("zeros", ZEROS));
        tar(
                "says a terabyte",
                Fault.INFLATES_TOO_MUCH,
                new TarForge().attribute("size", "1000000000000").file("x", ZEROS));
        tar(
                "longer than it is",
                Fault.DAMAGED,
                new TarForge().attribute("size", "900000").file("x"));
        tar(
                "name without end",
                Fault.UNSAFE_NAME,
                new TarForge()
                        .entry('L', "././@LongLink", Arrays.copyOf(ZEROS, 400_000), 400_000)
                        .file("x"));
        tar(
                "attributes without end",
                Fault.UNSAFE_NAME,
                new TarForge()
                        .entry('x', "PaxHeader", Arrays.copyOf(ZEROS, 2_000_000), 2_000_000)
                        .file("x"));
        tar(
                "attributes that lie",
                Fault.DAMAGED,
                new TarForge()
                        .entry('x', "PaxHeader", "99999999999 path=x\n".getBytes(StandardCharsets.UTF_8), 19)
                        .file("x"));
        tar(
                "path of attributes leads outside",
                Fault.UNSAFE_NAME,
                new TarForge().attribute("path", "../../x").file("x"));
        tar("sparse", Fault.UNKNOWN_PACKING, new TarForge().special('S', "holes"));
        TarForge many = new TarForge();
        for (int i = 0; i < 41_000; i++) {
            many.file("f" + i, new byte[0]);
        }
        tar("41,000 entries", Fault.TOO_MANY_ENTRIES, many);
    }

    private void zip(String name, Fault fault, Item... items) {
        ZipForge forge = new ZipForge();
        for (Item item : items) {
            forge.with(item);
        }
        all.put("zip " + name, new Hostile(fault, forge.bytes()));
    }

    private void tar(String name, Fault fault, TarForge forge) {
        all.put("tar " + name, new Hostile(fault, forge.bytes()));
    }

    private static Item but(Item item, Consumer<Item> change) {
        change.accept(item);
        return item;
    }
}
