package city.innovation.kit.job;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.table.TableFormat;
import city.innovation.kit.table.TableReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A file that came with a form.
 *
 * @param name as its sender calls it
 * @param format by its media type, else by its name
 */
public record Upload(String name, TableFormat format, byte[] content) {

    /**
     * Reads the file.
     *
     * @throws Refusal 400 if there is none, 413 if it is over 10 MB, 415 if it is no format that we read
     */
    public static Upload of(FileUpload file) {
        if (file == null || file.size() == 0) {
            throw Refusal.of(List.of(Flaw.ofBody("/file", "import.required", "file")));
        }
        if (file.size() > TableReader.MAX_FILE) {
            throw new Refusal(ProblemType.PAYLOAD_TOO_LARGE);
        }
        TableFormat format = TableFormat.ofMediaType(String.valueOf(file.contentType()))
                .or(() -> TableFormat.ofFileName(file.fileName()))
                .orElseThrow(() -> new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE));
        try {
            return new Upload(file.fileName(), format, Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
