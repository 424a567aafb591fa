package city.innovation.kit.http;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was added to an answer because {@code expand} asked for it.
 *
 * @param labels by code list and code, in the caller's language; absent unless asked for
 * @param people by subject id; who has no name here is absent
 */
@Schema(name = "Expanded", examples = """
                {"labels":{"proposal-states":{"SUBMITTED":"접수"}},"people":{"E10021":{"name":"홍*동","department":"TRAFFIC"}}}""")
public record Expanded(
        @Schema(description = "By code list and code, in the caller's language.")
        Map<String, Map<String, String>> labels,

        @Schema(description = "By subject id; who has no name here is absent.")
        Map<String, ExpandedPerson> people) {

    /**
     * A person as the caller may see them.
     *
     * @param name masked for who may not know it
     * @param department code, or null
     */
    @Schema(
            name = "ExpandedPerson",
            requiredProperties = "name",
            examples = "{\"name\":\"홍*동\",\"department\":\"TRAFFIC\"}")
    public record ExpandedPerson(String name, String department) {}
}
