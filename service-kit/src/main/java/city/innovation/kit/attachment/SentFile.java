package city.innovation.kit.attachment;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.PlainText;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.text.BadText;
import city.innovation.kit.text.Nfc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A file that came with a form.
 *
 * @param name as its sender calls it, without folders
 */
public record SentFile(String name, byte[] content) {

    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int MAX_NAME = 200;

    /**
     * Reads it.
     *
     * @throws Refusal 400 if there is none or its name may not stand, 413 if it is over 10 MB
     */
    public static SentFile of(String sentName, long size, Path content) {
        if (content == null || size == 0) {
            throw Refusal.of(List.of(Flaw.ofBody("/file", "attachment.required")));
        }
        if (size > MAX_BYTES) {
            throw new Refusal(ProblemType.PAYLOAD_TOO_LARGE);
        }
        try {
            return new SentFile(cleaned(sentName), Files.readAllBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a form's part; null is none. */
    public static SentFile of(FileUpload part) {
        return part == null ? of(null, 0, null) : of(part.fileName(), part.size(), part.uploadedFile());
    }

    /** In bytes. */
    public int size() {
        return content.length;
    }

    /** SHA-256 of the content, in hex. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static String cleaned(String sentName) {
        String name = normal(sentName == null ? "" : sentName)
                .replace('\\', '/')
                .replaceFirst("^.*/", "")
                .strip();
        boolean plain = name.codePoints()
                .noneMatch(point -> Character.isISOControl(point)
                        || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.LINE_SEPARATOR);
        if (name.isEmpty() || name.length() > MAX_NAME || !plain) {
            throw Refusal.of(List.of(Flaw.ofBody("/file", "attachment.name")));
        }
        PlainText.require(name);
        return name;
    }

    private static String normal(String name) {
        try {
            return Nfc.of(name);
        } catch (BadText e) {
            throw new Refusal(ProblemType.INVALID_TEXT);
        }
    }
}
