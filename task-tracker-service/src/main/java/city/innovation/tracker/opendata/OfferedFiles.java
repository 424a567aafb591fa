package city.innovation.tracker.opendata;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The files in the database. */
@ApplicationScoped
class OfferedFiles {

    private static final String PUT = """
            insert into open_data_file (dataset, format, id, byte_size, sha256, rows, issued_at, modified_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (dataset, format) do update set id = excluded.id, byte_size = excluded.byte_size,
                sha256 = excluded.sha256, rows = excluded.rows, modified_at = excluded.modified_at
            where open_data_file.sha256 <> excluded.sha256
            """;

    private static final String CLEAR = """
            delete from open_data_part p where not exists (select from open_data_file f where f.id = p.file_id)
            """;

    private final Sql sql;

    OfferedFiles(Sql sql) {
        this.sql = sql;
    }

    List<OfferedFile> all() {
        return sql.query("select * from open_data_file order by dataset, format", OfferedFile::read);
    }

    /** The file; 404 while there is none. */
    OfferedFile require(Dataset dataset, OfferedFormat format) {
        return sql
                .query(
                        "select * from open_data_file where dataset = ? and format = ?",
                        OfferedFile::read,
                        dataset.code(),
                        format.name())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    void addPart(UUID file, int number, byte[] content) {
        sql.update("insert into open_data_part (file_id, number, content) values (?, ?, ?)", file, number, content);
    }

    /** Offers these bytes from now on; false if they are the same as those before. */
    boolean put(OfferedFile file) {
        return sql.update(
                        PUT,
                        file.dataset(),
                        file.format().name(),
                        file.id(),
                        file.size(),
                        file.sha256(),
                        file.rows(),
                        file.issuedAt(),
                        file.modifiedAt())
                > 0;
    }

    /** Takes away tables that are offered no more, and all bytes that nobody is offered. */
    void clear(List<String> datasets) {
        sql.update("delete from open_data_file where dataset <> all(?)", datasets);
        sql.update(CLEAR);
    }

    /** Hands over the bytes, part by part; a build that replaces them meanwhile breaks it off. */
    void copy(OfferedFile file, OutputStream out) throws IOException {
        long left = file.size();
        for (int number = 0; left > 0; number++) {
            byte[] part = part(file.id(), number);
            out.write(part);
            left -= part.length;
        }
    }

    private byte[] part(UUID file, int number) throws IOException {
        return sql
                .query(
                        "select content from open_data_part where file_id = ? and number = ?",
                        row -> row.getBytes(1),
                        file,
                        number)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IOException("Built anew while it was being read"));
    }

    /** When the table was last built into other bytes. */
    static Instant modified(List<OfferedFile> files) {
        return files.stream()
                .map(OfferedFile::modifiedAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
