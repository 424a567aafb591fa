package city.innovation.proposal.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table of a roundtable, with its notes.
 *
 * @param number what people call it by, from 1
 * @param facilitator who leads and writes there, by subject id; for those who run the session and that person
 * @param participants how many sat there
 * @param notes what was discussed; public once the session was held
 */
@Schema(
        name = "SessionTable",
        requiredProperties = {"id", "version", "sessionId", "number"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c77","version":2,
                 "sessionId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":3,"topic":"돌봄","participants":10,
                 "notes":"돌봄 공백은 저녁 여섯 시부터 아홉 시까지가 가장 큼."}""")
record SessionTable(
        UUID id,
        int version,
        UUID sessionId,
        int number,
        String topic,
        String facilitator,
        Integer participants,
        String notes) {

    static SessionTable read(ResultSet row) throws SQLException {
        return new SessionTable(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("session_id", UUID.class),
                row.getInt("number"),
                row.getString("topic"),
                row.getString("facilitator"),
                row.getObject("participants", Integer.class),
                row.getString("notes"));
    }

    /** Without who leads it, and without the notes before the session was held. */
    SessionTable forPublic(boolean held) {
        return new SessionTable(id, version, sessionId, number, topic, null, participants, held ? notes : null);
    }

    @Schema(name = "NewSessionTable", examples = "{\"number\":3,\"topic\":\"돌봄\",\"facilitator\":\"E10021\"}")
    record New(
            @NotNull @Min(1) @Max(10_000) @Schema(description = "What people call it by.")
            Integer number,

            @Size(max = 500) String topic,

            @Size(max = 100) @Schema(description = "Who leads and writes there, by subject id.")
            String facilitator) {}

    /** What changes at a table; what is not given stays. */
    @Schema(name = "NoteSessionTable", examples = "{\"participants\":10,\"notes\":\"돌봄 공백은 저녁이 가장 큼.\"}")
    record Note(
            @Size(max = 500) String topic,

            @Min(0) @Max(10_000) @Schema(description = "How many sat there.")
            Integer participants,

            @Size(max = 50_000) @Schema(description = "All of the notes, not only what changed.")
            String notes) {}

    /** All tables. */
    @Schema(name = "SessionTables", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c77","version":1,
                     "sessionId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","number":3,"topic":"돌봄"}]}""")
    record All(List<SessionTable> items) {}
}
