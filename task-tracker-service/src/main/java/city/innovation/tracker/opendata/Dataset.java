package city.innovation.tracker.opendata;

import static city.innovation.tracker.opendata.Column.day;
import static city.innovation.tracker.opendata.Column.text;
import static city.innovation.tracker.opendata.Column.truth;
import static city.innovation.tracker.opendata.Column.whole;

import java.util.List;

/** The tables that are offered, with their columns. A column is added at the end or not at all. */
enum Dataset {
    /** Plans that were confirmed, their areas, tasks and projects, and how far each is. */
    PLANS(
            "plans",
            null,
            List.of(
                    text("planCode"),
                    whole("planYear"),
                    text("planState"),
                    text("nodeId"),
                    text("kind"),
                    text("code"),
                    text("parentCode"),
                    text("title"),
                    text("department"),
                    text("district"),
                    text("challenge"),
                    text("state"),
                    day("startsOn"),
                    day("endsOn"),
                    whole("weight"),
                    whole("budgetWon"),
                    whole("executedWon"),
                    whole("progressBp"),
                    whole("plannedBp"))),
    /** What finished projects brought. */
    OUTCOMES(
            "outcomes",
            "open_outcome order by completed_on, project_id",
            List.of(
                    text("projectId"),
                    text("planCode"),
                    whole("planYear"),
                    text("code"),
                    text("title"),
                    text("department"),
                    text("district"),
                    text("challenge"),
                    text("proposalId"),
                    truth("citizenLed"),
                    day("completedOn"),
                    day("firstEffectOn"),
                    whole("executedWon"),
                    whole("savingWon"),
                    whole("costWon"),
                    text("costClass"),
                    whole("hoursSaved"),
                    whole("hoursAdded"),
                    whole("citizensServed"))),
    /** The register of policies. */
    POLICIES(
            "policies",
            "open_policy order by number",
            List.of(
                    text("policyId"),
                    text("number"),
                    text("state"),
                    text("title"),
                    text("background"),
                    text("purpose"),
                    text("department"),
                    text("importance"),
                    text("challenge"),
                    whole("revision"),
                    day("registeredOn"),
                    day("formulatedOn"),
                    whole("sessions"),
                    day("closedOn"))),
    /** Budgets of policies by year. */
    POLICY_BUDGETS(
            "policy-budgets",
            "open_policy_budget order by number, year, amount_won",
            List.of(text("policyId"), text("number"), whole("year"), whole("amountWon"))),
    /** Decisions on requests for information. */
    DECISIONS(
            "decisions",
            "open_decision order by decided_on, number",
            List.of(
                    text("requestId"),
                    text("number"),
                    text("title"),
                    text("department"),
                    day("receivedOn"),
                    day("decidedOn"),
                    text("outcome"),
                    text("ground"),
                    whole("documents"),
                    truth("late"))),
    /** Documents that everybody may read. */
    DOCUMENTS(
            "documents",
            "open_document order by made_on, document_id",
            List.of(
                    text("documentId"),
                    text("number"),
                    text("title"),
                    text("department"),
                    day("madeOn"),
                    text("category"),
                    text("url"))),
    /** Figures by year. */
    TOTALS("totals", "open_total order by year, measure", List.of(whole("year"), text("measure"), whole("value")));

    private final String code;
    private final String source;
    private final List<Column> columns;

    Dataset(String code, String source, List<Column> columns) {
        this.code = code;
        this.source = source;
        this.columns = columns;
    }

    /** As in paths. */
    String code() {
        return code;
    }

    /** Where the rows come from, in their order; null where they are computed. */
    String source() {
        return source;
    }

    List<Column> columns() {
        return columns;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
