package city.innovation.tracker.plan;

import static city.innovation.test.Patience.await;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.plan.PlanSteps.PLANS;

import city.innovation.kit.export.TableWriter;
import city.innovation.kit.table.TableFormat;
import city.innovation.kit.table.TableReader;
import city.innovation.kit.table.TableRow;
import city.innovation.tracker.Api.Made;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans as files, in and out. */
final class PlanFiles {

    static final String IMPORTS = PLANS + "/imports";

    private PlanFiles() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The finished job. */
    static Response taken(Made plan, byte[] file, TableFormat format, boolean dryRun) {
        return finished(begun(plan, file, format, dryRun));
    }

    static Response taken(Made plan, String csv) {
        return taken(plan, utf8(csv), TableFormat.CSV, false);
    }

    static String begun(Made plan, byte[] file, TableFormat format, boolean dryRun) {
        String options = "{\"dryRun\":%s,\"defaults\":{\"plan\":\"%s\"}}"
                .formatted(dryRun, plan.answer().<String>path("code"));
        return MANAGER.call()
                .multiPart("file", "plan" + format.extension(), file, format.mediaType())
                .multiPart("options", options, "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    static Response finished(String job) {
        await().until(() -> MANAGER.get(IMPORTS + "/{id}", job).path("finishedAt") != null);
        return MANAGER.get(IMPORTS + "/{id}", job);
    }

    static byte[] exported(Made plan, TableFormat format) {
        return MANAGER.get(
                        PLANS + "/{id}/export?format={f}",
                        plan.id(),
                        format.extension().substring(1))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** What a file holds, row by row. */
    static List<Map<String, String>> cells(byte[] file, TableFormat format) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (TableReader table = TableReader.open(file, format)) {
            table.forEachRemaining((TableRow row) -> rows.add(row.cells()));
        }
        return rows;
    }

    /** A sheet of lines with commas between the cells and no quotes. */
    static byte[] sheet(String csv) {
        List<String[]> lines = csv.lines().map(line -> line.split(",", -1)).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.open(TableFormat.XLSX, out, Arrays.asList(lines.getFirst()))) {
            for (String[] line : lines.subList(1, lines.size())) {
                table.row((Object[]) Arrays.stream(line)
                        .map(cell -> cell.isEmpty() ? null : cell)
                        .toArray(String[]::new));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
