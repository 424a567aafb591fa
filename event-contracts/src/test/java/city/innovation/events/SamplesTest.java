package city.innovation.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    private static final ObjectMapper EVENTS = EventJson.mapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    @ParameterizedTest
    @MethodSource("city.innovation.events.Contracts#names")
    void aSampleFitsItsSchema(String type) throws Exception {
        assertThat(errors(type, Contracts.read(Contracts.sample(type)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("city.innovation.events.Contracts#names")
    void aSampleIsReadAndWrittenBackEqual(String type) throws Exception {
        JsonNode sample = Contracts.read(Contracts.sample(type));
        DomainEvent event = read(type, sample);
        assertThat(written(event)).isEqualTo(sample);
        assertThat(event.type()).isEqualTo(type);
        assertThat(event.aggregateId()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("city.innovation.events.Contracts#names")
    void aFieldFromTheFutureIsIgnored(String type) throws Exception {
        ObjectNode sample = (ObjectNode) Contracts.read(Contracts.sample(type));
        DomainEvent today = read(type, sample);
        sample.put("addedTomorrow", 1).putObject("alsoTomorrow").put("deep", true);
        assertThat(read(type, sample)).isEqualTo(today);
        assertThat(errors(type, sample)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("city.innovation.events.Contracts#names")
    void noRequiredFieldMayBeMissing(String type) throws Exception {
        for (JsonNode field : Contracts.read(Contracts.schema(type)).required("required")) {
            ObjectNode sample = (ObjectNode) Contracts.read(Contracts.sample(type));
            assertThat(sample.remove(field.textValue())).as(field.textValue()).isNotNull();
            assertThat(errors(type, sample)).as("without " + field).isNotEmpty();
            assertThatThrownBy(() -> read(type, sample))
                    .as("without " + field)
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining(field.textValue());
        }
    }

    @ParameterizedTest
    @MethodSource("city.innovation.events.Contracts#names")
    void noFieldThatMayBeAbsentIsNeeded(String type) throws Exception {
        JsonNode schema = Contracts.read(Contracts.schema(type));
        ObjectNode sample = (ObjectNode) Contracts.read(Contracts.sample(type));
        schema.required("properties").fieldNames().forEachRemaining(name -> {
            if (!schema.required("required").toString().contains("\"" + name + "\"")) {
                sample.remove(name);
            }
        });
        assertThat(errors(type, sample)).isEmpty();
        assertThat(written(read(type, sample))).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("city.innovation.events.Contracts#names")
    void aSampleIsSmallerThanAnEventMayBe(String type) throws Exception {
        assertThat(Files.readString(Contracts.sample(type)).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(64 * 1024);
    }

    private static DomainEvent read(String type, JsonNode data) throws JsonProcessingException {
        return EVENTS.treeToValue(data, Contracts.types().get(type));
    }

    private static JsonNode written(DomainEvent event) throws JsonProcessingException {
        return Contracts.JSON.readTree(EVENTS.writeValueAsString(event));
    }

    private static List<com.networknt.schema.Error> errors(String type, JsonNode data) throws Exception {
        Schema schema = SCHEMAS.getSchema(Files.readString(Contracts.schema(type)));
        return schema.validate(
                data.toString(),
                InputFormat.JSON,
                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
