package city.innovation.tracker.opendata;

import city.innovation.kit.sql.Sql;
import city.innovation.tracker.plan.OpenNode;
import city.innovation.tracker.plan.OpenPlans;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The rows of the tables, as they are now; nobody is named in them. */
@ApplicationScoped
class DatasetRows {

    private final Sql sql;
    private final OpenPlans plans;

    DatasetRows(Sql sql, OpenPlans plans) {
        this.sql = sql;
        this.plans = plans;
    }

    /** Hands over row after row, a value per column; needs a transaction. */
    void each(Dataset dataset, Consumer<Object[]> row) {
        if (dataset.source() == null) {
            plans.each(node -> row.accept(values(node)));
        } else {
            stream(dataset, row);
        }
    }

    /** In the order of {@link Dataset#PLANS}. */
    private static Object[] values(OpenNode node) {
        return new Object[] {
            node.planCode(),
            node.planYear(),
            node.planState(),
            node.id(),
            node.kind(),
            node.code(),
            node.parentCode(),
            node.title(),
            node.department(),
            node.detail().district(),
            node.detail().challenge(),
            node.state(),
            node.startsOn(),
            node.endsOn(),
            node.weight(),
            node.detail().budgetWon(),
            node.detail().executedWon(),
            node.progressBp(),
            node.plannedBp()
        };
    }

    private void stream(Dataset dataset, Consumer<Object[]> each) {
        List<Column> columns = dataset.columns();
        String names = columns.stream().map(Column::inDatabase).collect(Collectors.joining(", "));
        sql.stream("select " + names + " from " + dataset.source(), row -> {
            Object[] values = new Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                Column column = columns.get(i);
                values[i] = column.type().read(row, column.inDatabase());
            }
            each.accept(values);
            return null;
        });
    }
}
