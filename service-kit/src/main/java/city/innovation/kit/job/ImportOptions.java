package city.innovation.kit.job;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a file is to be imported.
 *
 * @param dryRun check and report only; nothing is stored
 * @param mode {@code VALID} takes the right rows, {@code ALL} takes all or none; null for VALID
 * @param source names where the file comes from; with a row's {@code externalId} it makes a repeat harmless
 * @param mapping our field to the file's column; fields that are not named are looked for by their own name
 * @param defaults our field to the text taken where the file has none
 */
@Schema(name = "ImportOptions", examples = """
                {"dryRun":false,"mode":"VALID","source":"seoul-ideas",
                 "mapping":{"title":"title","problem":"title","category":"category","submittedAt":"created_at","externalId":"id"},
                 "defaults":{"kind":"IDEA"}}""")
public record ImportOptions(
        Boolean dryRun,
        Mode mode,
        @Size(max = 100) String source,
        @Size(max = 50) Map<@NotNull String, @NotNull @Size(max = 200) String> mapping,
        @Size(max = 50) Map<@NotNull String, @NotNull @Size(max = 1000) String> defaults) {

    /** How many rows must be right. */
    @Schema(name = "ImportMode")
    public enum Mode {
        /** Every row, or nothing is stored; in one transaction, so that nothing is seen before the end. */
        ALL,
        /** The right ones are stored, the others reported. */
        VALID
    }

    public ImportOptions {
        dryRun = dryRun != null && dryRun;
        mode = mode == null ? Mode.VALID : mode;
        mapping = mapping == null ? Map.of() : Map.copyOf(mapping);
        defaults = defaults == null ? Map.of() : Map.copyOf(defaults);
    }

    /** The options of a form, or what holds without any. */
    public static ImportOptions orDefault(ImportOptions options) {
        return options == null ? new ImportOptions(false, null, null, null, null) : options;
    }

    /** The file's column for one of our fields. */
    public String column(String field) {
        return mapping.getOrDefault(field, field);
    }
}
