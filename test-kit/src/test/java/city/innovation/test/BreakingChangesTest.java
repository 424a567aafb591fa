package city.innovation.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakingChangesTest {

    private static final String PUBLISHED = """
            paths:
              /things:
                post:
                  parameters:
                  - {name: dry, in: query, schema: {type: boolean}}
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/NewThing'}}
                  responses:
                    "201":
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                    "409": {description: Conflict}
            components:
              schemas:
                NewThing:
                  type: object
                  required: [title]
                  properties:
                    title: {type: string}
                    note: {type: string}
                Thing:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    state: {type: string, enum: [OPEN, CLOSED]}
                    parts: {type: array, items: {$ref: '#/components/schemas/Thing'}}
            """;

    @Test
    void theSameDocumentBreaksNothing() throws Exception {
        assertThat(BreakingChanges.between(read(PUBLISHED), read(PUBLISHED))).isEmpty();
    }

    @Test
    void whatIsAddedBreaksNothing() throws Exception {
        String more = PUBLISHED
                .replace("    note: {type: string}", "    note: {type: string}\n        more: {type: string}")
                .replace("[OPEN, CLOSED]", "[OPEN, CLOSED, PAUSED]")
                .replace("required: [id]", "required: [id, state]");
        assertThat(BreakingChanges.between(read(PUBLISHED), read(more))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /things               | /others                | post /things is gone
            post:                 | put:                   | post /things is gone
            name: dry             | name: wet              | post /things parameter dry is gone
            'in: query,'          | 'in: query, required: true,' | post /things parameter dry is wanted now
            '"409"'               | '"404"'                | post /things answer 409 is gone
            'note: {'             | 'remark: {'            | post /things request application/json/note is gone
            'required: [title]'   | 'required: [title, note]' | post /things request application/json/note is wanted now
            'state: {'            | 'status: {'            | post /things answer 201 application/json/state is gone
            'id: {type: string}'  | 'id: {type: integer}'  | 'post /things answer 201 application/json/id is "integer", was "string"'
            'required: [id]'      | 'required: []'         | post /things answer 201 application/json/id may be absent now
            '[OPEN, CLOSED]'      | '[OPEN]'               | post /things answer 201 application/json/state knows CLOSED no more
            """)
    void whatAClientWouldMissIsFound(String old, String now, String finding) throws Exception {
        assertThat(BreakingChanges.between(read(PUBLISHED), read(PUBLISHED.replace(old, now))))
                .contains(finding);
    }

    private static JsonNode read(String yaml) throws JsonProcessingException {
        return new YAMLMapper().readTree(yaml);
    }
}
