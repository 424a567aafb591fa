package city.innovation.tracker.disclosure;

import city.innovation.kit.job.ImportTarget.Findings;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.table.TableRow;
import city.innovation.tracker.FileColumns;
import city.innovation.tracker.FileRow;
import java.time.LocalDate;
import java.util.Map;

/**
 * Reads the rows of a file of requests for information.
 *
 * @param today the day after which nothing was received or decided yet
 */
record ImportedRequestReader(FileColumns columns, LocalDate today) {

    /** The fields that a file can give, with their Korean headers. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("externalId", "접수번호"),
            Map.entry("receivedOn", "접수일"),
            Map.entry("title", "제목"),
            Map.entry("text", "청구내용"),
            Map.entry("department", "부서코드"),
            Map.entry("extensionReason", "연장사유"),
            Map.entry("decidedOn", "결정일"),
            Map.entry("outcome", "결정구분"),
            Map.entry("ground", "비공개근거"),
            Map.entry("groundReason", "비공개사유"),
            Map.entry("answer", "결정내용"),
            Map.entry("publishedTitle", "공개목록제목"),
            Map.entry("documents", "공개건수"));

    private static final int MOST_DOCUMENTS = 1_000_000;

    ImportedRequest read(TableRow cells, Findings findings) {
        FileRow file = columns.row(cells, findings);
        String title = file.required("title", 300);
        String text = file.text("text", 10_000);
        LocalDate receivedOn = file.needed("receivedOn", file.date("receivedOn"));
        NewInformationRequest asked = new NewInformationRequest(
                title, text == null ? title : text, file.required("department", 50), receivedOn);
        LocalDate decidedOn = file.date("decidedOn");
        requireOrder(file, receivedOn, decidedOn);
        return new ImportedRequest(
                file.required("externalId", 200),
                asked,
                file.text("extensionReason", 5_000),
                decidedOn,
                decidedOn == null ? none(file) : decision(file, title));
    }

    private void requireOrder(FileRow file, LocalDate receivedOn, LocalDate decidedOn) {
        if (receivedOn != null && receivedOn.isAfter(today)) {
            file.wrong(Flaw.ofBody("receivedOn", "import.future"));
        }
        if (decidedOn != null && decidedOn.isAfter(today)) {
            file.wrong(Flaw.ofBody("decidedOn", "import.future"));
        }
        if (receivedOn != null && decidedOn != null && decidedOn.isBefore(receivedOn)) {
            file.wrong(Flaw.ofBody("decidedOn", "disclosure.import.early"));
        }
    }

    /** A row that says how it was decided says when, too. */
    private static DisclosureRequests.Decide none(FileRow file) {
        if (file.text("outcome", 50) != null) {
            file.needed("decidedOn", null);
        }
        return null;
    }

    private static DisclosureRequests.Decide decision(FileRow file, String title) {
        DisclosureOutcome outcome = file.needed("outcome", file.code("outcome", DisclosureOutcome.class));
        LegalGround ground = file.code("ground", LegalGround.class);
        String groundReason = file.text("groundReason", 5_000);
        String answer = file.text("answer", 10_000);
        String publishedTitle = file.text("publishedTitle", 300);
        Long documents = file.whole("documents", 0, MOST_DOCUMENTS);
        int given = documents == null ? standard(outcome) : documents.intValue();
        requireSound(file, outcome, ground, given);
        return new DisclosureRequests.Decide(
                outcome,
                ground,
                groundReason,
                answer == null ? title : answer,
                publishedTitle == null ? title : publishedTitle,
                given);
    }

    private static int standard(DisclosureOutcome outcome) {
        return outcome == DisclosureOutcome.NOT_DISCLOSED ? 0 : 1;
    }

    private static void requireSound(FileRow file, DisclosureOutcome outcome, LegalGround ground, int documents) {
        if (outcome == null) {
            return;
        }
        if ((outcome != DisclosureOutcome.DISCLOSED) != (ground != null)) {
            file.wrong(Flaw.ofBody("ground", "disclosure.ground"));
        }
        if ((outcome == DisclosureOutcome.NOT_DISCLOSED) != (documents == 0)) {
            file.wrong(Flaw.ofBody("documents", "disclosure.documents"));
        }
    }
}
