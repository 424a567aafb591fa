package city.innovation.kit.journal;

import java.sql.SQLException;

/** The database refused the journal's rows; the transaction is rolled back. */
public class JournalNotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalNotWritten(SQLException cause) {
        super("The journal could not be written", cause);
    }
}
