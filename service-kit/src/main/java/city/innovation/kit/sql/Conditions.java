package city.innovation.kit.sql;

import java.util.ArrayList;
import java.util.List;

/** Conditions of a query, joined by and, with their parameters. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** Those of one, to which others can be added. */
    public static Conditions of(String condition, Object... values) {
        Conditions conditions = new Conditions();
        conditions.add(condition, values);
        return conditions;
    }

    /** The same with values of what stands before them in the statement, such as tables of a day. */
    public Conditions precededBy(Object... values) {
        parameters.addAll(0, List.of(values));
        return this;
    }

    /** One with the values of its parameters in order. */
    public void add(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    /** The column has the value; a null value narrows nothing. */
    public void equal(String column, Object value) {
        if (value != null) {
            add(column + " = ?", value);
        }
    }

    /** The column has one of the values; none narrow nothing. A single one keeps the order of an index of use. */
    public void in(String column, List<String> values) {
        if (values != null && values.size() == 1) {
            equal(column, values.getFirst());
        } else if (values != null && !values.isEmpty()) {
            add(column + " = any(?)", values);
        }
    }

    /** The whole condition; {@code true} if there is none. */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    /** The values for {@link #sql}. */
    public List<Object> parameters() {
        return parameters;
    }
}
