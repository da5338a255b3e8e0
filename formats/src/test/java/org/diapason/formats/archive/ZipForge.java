package org.diapason.formats.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip files byte by byte, so that they can lie. */
final class ZipForge {

    /** One entry; the fields that lie differ from what {@link #file} would say. */
    static final class Item {
        byte[] name = {};
        byte[] localName = {};
        byte[] packed = {};
        int flags = 0x800;
        int method = 8;
        long crc;
        long size;
        long packedSize;
        long localSize = -1;
        int mode = 0x81A4;
        long at = -1;
    }

    private final List<Item> items = new ArrayList<>();
    private int count = -1;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static Item file(String name, byte[] content) {
        Item item = new Item();
        item.name = name.getBytes(StandardCharsets.UTF_8);
        item.localName = item.name;
        item.packed = deflated(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        item.crc = crc.getValue();
        item.size = content.length;
        item.packedSize = item.packed.length;
        return item;
    }

    static Item file(String name) {
        return file(name, "hello".getBytes(StandardCharsets.UTF_8));
    }

    ZipForge with(Item item) {
        items.add(item);
        return this;
    }

    /** Says at the end that there are so many entries. */
    ZipForge saying(int entries) {
        count = entries;
        return this;
    }

    byte[] bytes() {
        for (Item item : items) {
            if (item.at < 0) {
                item.at = out.size();
                local(item);
            }
        }
        int start = out.size();
        items.forEach(this::central);
        int size = out.size() - start;
        int said = count < 0 ? items.size() : count;
        write(buffer(22)
                .putInt(0x06054B50)
                .putInt(0)
                .putShort((short) said)
                .putShort((short) said)
                .putInt(size)
                .putInt(start)
                .putShort((short) 0));
        return out.toByteArray();
    }

    private void local(Item item) {
        long size = item.localSize < 0 ? item.size : item.localSize;
        write(buffer(30)
                .putInt(0x04034B50)
                .putShort((short) 20)
                .putShort((short) item.flags)
                .putShort((short) item.method)
                .putInt(0)
                .putInt((int) item.crc)
                .putInt((int) item.packedSize)
                .putInt((int) size)
                .putShort((short) item.localName.length)
                .putShort((short) 0));
        out.writeBytes(item.localName);
        out.writeBytes(item.packed);
    }

    private void central(Item item) {
        write(buffer(46)
                .putInt(0x02014B50)
                .putShort((short) (3 << 8 | 20))
                .putShort((short) 20)
                .putShort((short) item.flags)
                .putShort((short) item.method)
                .putInt(0)
                .putInt((int) item.crc)
                .putInt((int) item.packedSize)
                .putInt((int) item.size)
                .putShort((short) item.name.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(item.mode << 16)
                .putInt((int) item.at));
        out.writeBytes(item.name);
    }

    private void write(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.flip().remaining()];
        buffer.get(bytes);
        out.writeBytes(bytes);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] deflated(byte[] content) {
        try (Deflater deflater = new Deflater(9, true)) {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] block = new byte[8192];
            while (!deflater.finished()) {
                packed.write(block, 0, deflater.deflate(block));
            }
            return packed.toByteArray();
        }
    }
}
