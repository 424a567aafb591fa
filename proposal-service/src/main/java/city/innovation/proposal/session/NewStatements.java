package city.innovation.proposal.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said, in the order in which it was said. */
@Schema(name = "NewSessionStatements", examples = """
                {"items":[{"text":"막차가 끊긴 뒤에는 집에 갈 방법이 없습니다.","district":"11110","table":3},
                 {"text":"정류장에 불이 없어 무섭습니다."}],"asVoices":true}""")
record NewStatements(
        @NotEmpty @Size(max = 500) List<@Valid @NotNull Item> items,

        @Schema(description = "Whether each becomes a voice at once.", defaultValue = "false")
        Boolean asVoices) {

    @Schema(
            name = "NewSessionStatement",
            examples = "{\"text\":\"막차가 끊긴 뒤에는 집에 갈 방법이 없습니다.\",\"district\":\"11110\",\"table\":3}")
    record Item(
            @NotBlank @Size(max = 5_000) @Schema(description = "Public; names nobody.")
            String text,

            @Schema(description = "`STATEMENT` when not given.")
            StatementKind kind,

            @Size(max = 20) @Schema(description = "Code of the district it is about; the session's when not given.")
            String district,

            @Min(1) @Schema(description = "Number of the table where it was said.")
            Integer table,

            @Size(max = 100)
            @Schema(description = "Who said it, by subject id; only those who run the session may say.")
            String speaker,

            @Schema(description = "The proposal whose story is told.")
            UUID about) {

        StatementKind kindOrStatement() {
            return kind == null ? StatementKind.STATEMENT : kind;
        }
    }
}
