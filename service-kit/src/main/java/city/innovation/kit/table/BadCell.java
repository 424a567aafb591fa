package city.innovation.kit.table;

/** A cell's text is not what its column holds. */
public class BadCell extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    BadCell(Fault fault, String text) {
        super(fault + ": " + text);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** What was expected; the code list {@code cell-faults} says it to people. */
    public enum Fault {
        /** Digits with or without thousands separators. */
        NOT_A_NUMBER,
        /** An amount of whole won, in 원, 천원, 만원, 백만원 or 억원. */
        NOT_AN_AMOUNT,
        /** A day such as 2020-03-01, 2020.3.1. or 2020/3/1. */
        NOT_A_DATE,
        /** A time such as 2017-10-24 10:42:52. */
        NOT_A_TIME,
        /** One unit, where the title above the table and the column's name give two. */
        UNITS_DIFFER
    }
}
