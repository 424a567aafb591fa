package city.innovation.kit.sql;

import java.sql.SQLException;

/** The database refused a statement; a running transaction can only be rolled back. */
public class StatementFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    public StatementFailed(SQLException cause) {
        super("The statement failed", cause);
        this.sqlState = cause.getSQLState();
    }

    /** Another row holds what must be unique. */
    public boolean isDuplicate() {
        return "23505".equals(sqlState);
    }
}
