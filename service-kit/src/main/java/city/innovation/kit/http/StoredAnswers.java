package city.innovation.kit.http;

import city.innovation.http.ProblemType;
import city.innovation.kit.journal.Journal;
import city.innovation.kit.journal.JournalTable;
import city.innovation.kit.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The committed answers of the last 24 hours. */
@ApplicationScoped
class StoredAnswers {

    private static final JournalTable TABLE =
            JournalTable.of("idempotency", "key", "body_digest", "status", "headers::jsonb", "body");
    private static final String BEGIN = "select granted, body_digest, status, headers, body from stored_answer(?, ?)";
    private static final String PURGE = """
            delete from idempotency where key in (
                select key from idempotency where created_at < clock_timestamp() - interval '24 hours' limit ?)""";

    private final DataSource dataSource;
    private final Journal journal;
    private final ObjectMapper mapper;

    StoredAnswers(DataSource dataSource, Journal journal, ObjectMapper mapper) {
        this.dataSource = dataSource;
        this.journal = journal;
        this.mapper = mapper;
    }

    /**
     * Begins to answer a request in the running transaction: until its end no other transaction can. The answer that
     * the key had before, if any; a request whose first try still runs is refused (409).
     */
    Optional<StoredAnswer> begin(byte[] key) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            begin.setBytes(1, key);
            begin.setLong(2, ByteBuffer.wrap(key).getLong());
            try (ResultSet row = begin.executeQuery()) {
                row.next();
                if (!row.getBoolean("granted")) {
                    throw new Refusal(ProblemType.REQUEST_IN_FLIGHT).header("Retry-After", "1");
                }
                byte[] bodyDigest = row.getBytes("body_digest");
                return bodyDigest == null ? Optional.empty() : Optional.of(answer(bodyDigest, row));
            }
        }
    }

    private StoredAnswer answer(byte[] bodyDigest, ResultSet row) throws SQLException {
        try {
            Map<String, String> headers = mapper.readValue(row.getString("headers"), new TypeReference<>() {});
            return new StoredAnswer(bodyDigest, row.getInt("status"), headers, row.getBytes("body"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer can't be read", e);
        }
    }

    /** Stores the answer with the effect, at the end of the running transaction. */
    void keep(byte[] key, StoredAnswer answer) {
        try {
            journal.add(
                    TABLE,
                    key,
                    answer.requestDigest(),
                    answer.status(),
                    mapper.writeValueAsString(answer.headers()),
                    answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes up to so many answers that are too old, and says how many. */
    int purge(int most) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement purge = connection.prepareStatement(PURGE)) {
            purge.setInt(1, most);
            return purge.executeUpdate();
        }
    }
}
