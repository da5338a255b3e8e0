package org.diapason.cli.harmony;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.diapason.cli.Writing;

/**
 * The draft of a framework on disk. Its first lines carry a mark of what was written, so that a draft which somebody
 * edited since is told from one that nobody touched, and is never written over.
 */
final class DraftFile {

    private static final String HEAD = """
            # Ébauche écrite par « diapason accord ». Répondez dans decisions.yaml ; modifié à la main, ce fichier n'est plus réécrit.
            # Draft written by “diapason accord”. Answer in decisions.yaml; once edited by hand, this file is not written over.
            # mark:""";
    private static final int MARK = 16;

    private final Path file;

    DraftFile(Path file) {
        this.file = file;
    }

    /** Whether a file stands there that is not as it was written. */
    boolean isEdited() throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String content = Files.readString(file);
        int bodyAt = HEAD.length() + MARK + 1;
        return !content.startsWith(HEAD)
                || content.length() < bodyAt
                || !content.substring(HEAD.length(), bodyAt - 1).equals(mark(content.substring(bodyAt)));
    }

    void write(String body) throws IOException {
        Writing.whole(file, HEAD + mark(body) + "\n" + body);
    }

    private static String mark(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
