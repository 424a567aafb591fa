package city.innovation.kit.table;

/** The file cannot be read as a table, or no further. */
public class BadTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TableProblem problem;

    BadTable(TableFault fault, int row, String column) {
        this(fault, row, column, null);
    }

    BadTable(TableFault fault, int row, String column, Throwable cause) {
        super(fault + " in row " + row, cause);
        this.problem = new TableProblem(fault, row, column);
    }

    public TableProblem problem() {
        return problem;
    }
}
