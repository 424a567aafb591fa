package city.innovation.tracker.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the columns of a table are, as CSV on the Web describes them (W3C Metadata Vocabulary for Tabular Data). */
@Schema(
        name = "OpenDataTable",
        requiredProperties = {"@context", "url", "tableSchema"},
        examples = """
                {"@context":"http://www.w3.org/ns/csvw","url":"/api/v1/open-data/totals?format=csv",
                 "dct:title":{"ko":"연도별 집계","en":"Totals by year"},
                 "tableSchema":{"columns":[{"name":"year","titles":"year","rdfs:label":{"ko":"연도","en":"Year"},
                  "datatype":"integer"}]}}""")
record TableSchema(
        @JsonProperty("@context") String context,
        String url,

        @JsonProperty("dct:title") @Schema(type = SchemaType.OBJECT, additionalProperties = String.class)
        Map<String, String> title,

        Columns tableSchema) {

    /** All columns in their order. */
    @Schema(name = "OpenDataColumns", requiredProperties = "columns", examples = """
                    {"columns":[{"name":"year","titles":"year","rdfs:label":{"ko":"연도","en":"Year"},
                     "datatype":"integer"}]}""")
    record Columns(List<Described> columns) {}

    /** A column. */
    @Schema(
            name = "OpenDataColumn",
            requiredProperties = {"name", "titles", "datatype"},
            examples = """
                    {"name":"year","titles":"year","rdfs:label":{"ko":"연도","en":"Year"},"datatype":"integer"}""")
    record Described(
            @Schema(description = "As in JSON.") String name,
            @Schema(description = "As in the header line.") String titles,

            @JsonProperty("rdfs:label")
            @Schema(
                    type = SchemaType.OBJECT,
                    additionalProperties = String.class,
                    description = "What it means, in Korean and English.")
            Map<String, String> label,

            @Schema(description = "As CSV on the Web calls it.")
            String datatype) {}
}
