package org.diapason.formats.cartridgeout;

import java.net.IDN;
import java.nio.charset.StandardCharsets;

/**
 * The address of a page of the web in ASCII alone. Moodle takes no other: it puts an invalid address in the place of one
 * with an accent in it.
 */
final class PlainAddress {

    private static final String SCHEME = "://";

    private PlainAddress() {}

    static String of(String address) {
        int host = address.indexOf(SCHEME) + SCHEME.length();
        if (host < SCHEME.length()) {
            return escaped(address);
        }
        int end = host;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(0, host) + named(address.substring(host, end)) + escaped(address.substring(end));
    }

    private static String named(String host) {
        try {
            return host.chars().allMatch(c -> c < 0x7f) ? host : IDN.toASCII(host);
        } catch (IllegalArgumentException noName) {
            return escaped(host);
        }
    }

    private static String escaped(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (byte each : words.getBytes(StandardCharsets.UTF_8)) {
            if (each > ' ' && each < 0x7f && "\"<>\\^`{|}".indexOf(each) < 0) {
                plain.append((char) each);
            } else {
                plain.append('%').append("%02X".formatted(each & 0xff));
            }
        }
        return plain.toString();
    }
}
