package city.innovation.tracker.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table of the catalogue. */
@Schema(
        name = "OpenDataSet",
        requiredProperties = {"@id", "@type", "dct:identifier", "dct:title", "dct:license", "dcat:distribution"},
        examples = """
                {"@id":"/api/v1/open-data/plans#dataset","@type":"dcat:Dataset","dct:identifier":"plans",
                 "dct:title":[{"@value":"혁신 계획과 진척","@language":"ko"}],"dct:language":["ko"],
                 "dct:license":{"@id":"https://www.kogl.or.kr/info/license.do#01-tab"},"dcat:distribution":[]}""")
record CatalogueDataset(
        @JsonProperty("@id") String id,
        @JsonProperty("@type") String type,
        @JsonProperty("dct:identifier") String identifier,
        @JsonProperty("dct:title") List<Catalogue.Text> title,
        @JsonProperty("dct:description") List<Catalogue.Text> description,
        @JsonProperty("dct:language") List<String> language,
        @JsonProperty("dct:publisher") Catalogue.Agent publisher,
        @JsonProperty("dct:license") Catalogue.License license,
        @JsonProperty("dct:accrualPeriodicity") Catalogue.Reference frequency,
        @JsonProperty("dct:issued") Catalogue.Value issued,
        @JsonProperty("dct:modified") Catalogue.Value modified,
        @JsonProperty("dcat:distribution") List<Distribution> distributions) {

    /** The European Union's vocabulary, which DCAT recommends. */
    static final String DAILY = "http://publications.europa.eu/resource/authority/frequency/DAILY";

    /** A table in one form. */
    @Schema(
            name = "OpenDataDistribution",
            requiredProperties = {"@id", "@type", "dcat:downloadURL", "dcat:mediaType", "dcat:byteSize", "spdx:checksum"
            },
            examples = """
                    {"@id":"/api/v1/open-data/plans?format=csv","@type":"dcat:Distribution",
                     "dcat:downloadURL":{"@id":"/api/v1/open-data/plans?format=csv"},
                     "dcat:mediaType":{"@id":"https://www.iana.org/assignments/media-types/text/csv"},
                     "dcat:byteSize":{"@value":"18211","@type":"xsd:nonNegativeInteger"},
                     "spdx:checksum":{"@type":"spdx:Checksum",
                      "spdx:algorithm":{"@id":"spdx:checksumAlgorithm_sha256"},
                      "spdx:checksumValue":{"@value":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                       "@type":"xsd:hexBinary"}}}""")
    record Distribution(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            @JsonProperty("dcat:accessURL") Catalogue.Reference access,
            @JsonProperty("dcat:downloadURL") Catalogue.Reference download,
            @JsonProperty("dcat:mediaType") Catalogue.Reference mediaType,
            @JsonProperty("dcat:byteSize") Catalogue.Value size,
            @JsonProperty("spdx:checksum") Checksum checksum,
            @JsonProperty("dct:license") Catalogue.License license,
            @JsonProperty("dct:conformsTo") Catalogue.Reference schema,
            @JsonProperty("dct:issued") Catalogue.Value issued,
            @JsonProperty("dct:modified") Catalogue.Value modified) {}

    /** What the bytes' digest must be. */
    @Schema(name = "LinkedChecksum", examples = """
                    {"@type":"spdx:Checksum","spdx:algorithm":{"@id":"spdx:checksumAlgorithm_sha256"},
                     "spdx:checksumValue":{"@value":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                      "@type":"xsd:hexBinary"}}""")
    record Checksum(
            @JsonProperty("@type") String type,
            @JsonProperty("spdx:algorithm") Catalogue.Reference algorithm,
            @JsonProperty("spdx:checksumValue") Catalogue.Value value) {

        static Checksum sha256(String hex) {
            return new Checksum(
                    "spdx:Checksum",
                    new Catalogue.Reference("spdx:checksumAlgorithm_sha256"),
                    new Catalogue.Value(hex, "xsd:hexBinary"));
        }
    }
}
