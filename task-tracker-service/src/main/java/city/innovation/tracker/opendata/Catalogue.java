package city.innovation.tracker.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The catalogue as JSON-LD in the words of DCAT 3; addresses are relative to its own. */
@Schema(
        name = "OpenDataCatalogue",
        requiredProperties = {"@context", "@id", "@type", "dct:title", "dct:publisher", "dct:license", "dcat:dataset"},
        examples = """
                {"@context":{"dcat":"http://www.w3.org/ns/dcat#","dct":"http://purl.org/dc/terms/"},
                 "@id":"/api/v1/open-data","@type":"dcat:Catalog",
                 "dct:title":[{"@value":"시정 혁신 공개 데이터","@language":"ko"}],
                 "dct:publisher":{"@type":"foaf:Organization","foaf:name":[{"@value":"광주광역시","@language":"ko"}],
                  "foaf:homepage":{"@id":"https://www.gwangju.go.kr"}},
                 "dct:license":{"@id":"https://www.kogl.or.kr/info/license.do#01-tab"},"dcat:dataset":[]}""")
record Catalogue(
        @JsonProperty("@context") @Schema(type = SchemaType.OBJECT, additionalProperties = String.class)
        Map<String, String> context,

        @JsonProperty("@id") String id,
        @JsonProperty("@type") String type,
        @JsonProperty("dct:title") List<Text> title,
        @JsonProperty("dct:publisher") Agent publisher,
        @JsonProperty("dct:license") License license,
        @JsonProperty("dct:issued") Value issued,
        @JsonProperty("dct:modified") Value modified,
        @JsonProperty("dcat:dataset") List<CatalogueDataset> datasets) {

    /** The vocabularies: W3C DCAT 3, Dublin Core, FOAF, SPDX for checksums. */
    static final Map<String, String> CONTEXT = vocabularies();

    private static Map<String, String> vocabularies() {
        Map<String, String> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        context.put("spdx", "http://spdx.org/rdf/terms#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    /** A text in a language. */
    @Schema(name = "LinkedText", examples = "{\"@value\":\"혁신 계획\",\"@language\":\"ko\"}")
    record Text(
            @JsonProperty("@value") String value,
            @JsonProperty("@language") String language) {

        static List<Text> of(String korean, String english) {
            return List.of(new Text(korean, "ko"), new Text(english, "en"));
        }
    }

    /** A value of a type. */
    @Schema(name = "LinkedValue", examples = "{\"@value\":\"2026-11-22T18:00:00Z\",\"@type\":\"xsd:dateTime\"}")
    record Value(
            @JsonProperty("@value") String value,
            @JsonProperty("@type") String type) {

        static Value time(Object instant) {
            return new Value(instant.toString(), "xsd:dateTime");
        }
    }

    /** Something by its address. */
    @Schema(name = "LinkedReference", examples = "{\"@id\":\"https://www.gwangju.go.kr\"}")
    record Reference(@JsonProperty("@id") String id) {}

    /** Who offers the data. */
    @Schema(name = "LinkedAgent", examples = """
                    {"@type":"foaf:Organization","foaf:name":[{"@value":"광주광역시","@language":"ko"}],
                     "foaf:homepage":{"@id":"https://www.gwangju.go.kr"}}""")
    record Agent(
            @JsonProperty("@type") String type,
            @JsonProperty("foaf:name") List<Text> name,
            @JsonProperty("foaf:homepage") Reference homepage) {}

    /** What one may do with them. */
    @Schema(name = "LinkedLicense", examples = """
                    {"@id":"https://www.kogl.or.kr/info/license.do#01-tab",
                     "rdfs:label":[{"@value":"공공누리 제1유형: 출처표시","@language":"ko"}]}""")
    record License(
            @JsonProperty("@id") String id,
            @JsonProperty("rdfs:label") List<Text> label) {}
}
