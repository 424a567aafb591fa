package city.innovation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.ServiceDocument;
import city.innovation.test.TestStack;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ApiDocumentTest extends ServiceDocument {

    ApiDocumentTest() {
        super("proposal-service.yaml");
    }

    @Test
    void commandsAreDescribedByTheTable() throws IOException {
        Map<String, JsonNode> operations = operations();
        Set<ProposalRelation> others = EnumSet.of(ProposalRelation.EVALUATION, ProposalRelation.TRACKER);
        List<ProposalCommand> offered = Arrays.stream(ProposalCommand.values())
                .filter(command -> !others.containsAll(command.transition().by()))
                .toList();
        assertThat(offered).hasSizeGreaterThan(20).allSatisfy(command -> {
            JsonNode operation = operations.get("post " + Api.PROPOSALS + "/{id}/" + command.wireName());
            assertThat(operation).as(command.wireName()).isNotNull();
            String text = operation.path("description").asText();
            command.transition().from().forEach(state -> assertThat(text).contains("`" + state + "`"));
            command.transition().to().forEach(state -> assertThat(text).contains("`" + state + "`"));
            assertThat(text).contains(command.transition().says());
            assertThat(operation.path("responses").properties())
                    .extracting(Map.Entry::getKey)
                    .contains("403", "404", "409", "412", "422", "428");
        });
    }
}
