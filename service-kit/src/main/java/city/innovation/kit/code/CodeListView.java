package city.innovation.kit.code;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code list with its labels.
 *
 * @param name plural and kebab-case
 * @param codes in the order in which people should see them
 */
@Schema(
        name = "CodeList",
        requiredProperties = {"name", "codes"},
        examples = """
                {"name":"duty-states","codes":[{"code":"OPEN","ko":"진행 중","en":"Open"}]}""")
public record CodeListView(String name, List<LabelledCode> codes) {

    /**
     * A code with its labels.
     *
     * @param code as it stands in JSON
     * @param ko its label in Korean
     * @param en its label in English
     */
    @Schema(
            name = "LabelledCode",
            requiredProperties = {"code", "ko", "en"},
            examples = "{\"code\":\"OPEN\",\"ko\":\"진행 중\",\"en\":\"Open\"}")
    public record LabelledCode(String code, String ko, String en) {}

    /** All lists by name. */
    @Schema(name = "CodeLists", requiredProperties = "items", examples = """
                    {"items":[{"name":"duty-states","codes":[{"code":"OPEN","ko":"진행 중","en":"Open"}]}]}""")
    public record All(List<CodeListView> items) {}
}
