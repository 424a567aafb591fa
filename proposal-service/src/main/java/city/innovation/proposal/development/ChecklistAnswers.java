package city.innovation.proposal.development;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All answers, in place of those before.
 *
 * @param answers one per item at most; an item without one is open
 */
@Schema(name = "ChecklistAnswers", examples = """
                {"answers":[{"item":"COST","amount":30000000},
                 {"item":"LEGAL_BASIS","text":"주차장법 제8조"},{"item":"DEPARTMENTS","departments":["TRAFFIC","IT"]}]}""")
record ChecklistAnswers(@NotNull @Size(max = 50) List<@Valid @NotNull ChecklistAnswer> answers) {}
