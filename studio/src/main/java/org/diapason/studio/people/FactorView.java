package org.diapason.studio.people;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Setting up a second factor.
 *
 * @param has whether there is one
 * @param email the address of the account, which the device shows
 * @param secret the secret that waits to be confirmed; empty when none does
 * @param codes the codes that stand in for it, shown this once; empty otherwise
 * @param blanks what is wrong with what was typed
 */
public record FactorView(boolean has, String email, String secret, List<String> codes, Blanks blanks) {

    public FactorView {
        codes = List.copyOf(codes);
    }

    /** The secret in groups of four letters, to be copied by hand. */
    public String letters() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What the picture says to a device. */
    public String address() {
        String account = URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/Diapason:" + account + "?secret=" + secret + "&issuer=Diapason";
    }

    /** The picture as the path of an SVG, a square of one unit a module. */
    public String path() {
        QrCode picture = QrCode.encodeText(address(), QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < picture.size; y++) {
            for (int x = 0; x < picture.size; x++) {
                if (picture.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** How many modules the picture is wide. */
    public int size() {
        return QrCode.encodeText(address(), QrCode.Ecc.MEDIUM).size;
    }

    /** Never the secret, so that no log can hold it. */
    @Override
    public String toString() {
        return "FactorView";
    }
}
