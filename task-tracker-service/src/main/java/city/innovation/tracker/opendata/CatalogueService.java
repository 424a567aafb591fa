package city.innovation.tracker.opendata;

import static java.util.stream.Collectors.groupingBy;

import city.innovation.tracker.opendata.Catalogue.Reference;
import city.innovation.tracker.opendata.Catalogue.Text;
import city.innovation.tracker.opendata.Catalogue.Value;
import city.innovation.tracker.opendata.CatalogueDataset.Checksum;
import city.innovation.tracker.opendata.CatalogueDataset.Distribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Describes what is offered. */
@ApplicationScoped
class CatalogueService {

    static final String PATH = "/api/v1/open-data";

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final OfferedFiles files;
    private final OpenDataRules rules;
    private final OpenDataTitles titles;

    CatalogueService(OfferedFiles files, OpenDataRules rules, OpenDataTitles titles) {
        this.files = files;
        this.rules = rules;
        this.titles = titles;
    }

    /** The catalogue; tables that were not built yet are not in it. */
    @Transactional
    Catalogue catalogue() {
        OpenDataTerms terms = rules.terms();
        Map<String, List<OfferedFile>> offered = files.all().stream().collect(groupingBy(OfferedFile::dataset));
        List<OfferedFile> all = offered.values().stream().flatMap(List::stream).toList();
        return new Catalogue(
                Catalogue.CONTEXT,
                PATH,
                "dcat:Catalog",
                Text.of("시정 혁신 공개 데이터", "Open data of city innovation"),
                publisher(terms),
                license(terms),
                all.isEmpty() ? null : Value.time(issued(all)),
                all.isEmpty() ? null : Value.time(OfferedFiles.modified(all)),
                Arrays.stream(Dataset.values())
                        .map(dataset -> dataset(dataset, offered.get(dataset.code()), terms))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private CatalogueDataset dataset(Dataset dataset, List<OfferedFile> of, OpenDataTerms terms) {
        if (of == null) {
            return null;
        }
        return new CatalogueDataset(
                PATH + "/" + dataset.code() + "#dataset",
                "dcat:Dataset",
                dataset.code(),
                titles.of(OpenDataCodes.SETS, dataset.code()),
                titles.of(OpenDataCodes.DESCRIPTIONS, dataset.code()),
                List.of("ko"),
                publisher(terms),
                license(terms),
                new Reference(CatalogueDataset.DAILY),
                Value.time(issued(of)),
                Value.time(OfferedFiles.modified(of)),
                of.stream().map(file -> distribution(file, terms)).toList());
    }

    private static Distribution distribution(OfferedFile file, OpenDataTerms terms) {
        String address = address(file.dataset(), file.format());
        return new Distribution(
                address,
                "dcat:Distribution",
                new Reference(PATH + "/" + file.dataset()),
                new Reference(address),
                new Reference(MEDIA_TYPES + file.format().mediaType()),
                new Value(String.valueOf(file.size()), "xsd:nonNegativeInteger"),
                Checksum.sha256(file.sha256()),
                license(terms),
                new Reference(PATH + "/" + file.dataset() + "/schema"),
                Value.time(file.issuedAt()),
                Value.time(file.modifiedAt()));
    }

    /** What the columns of a table are. */
    TableSchema schema(Dataset dataset) {
        return new TableSchema(
                "http://www.w3.org/ns/csvw",
                address(dataset.code(), OfferedFormat.CSV),
                titles.byLanguage(OpenDataCodes.SETS, dataset.code()),
                new TableSchema.Columns(dataset.columns().stream()
                        .map(column -> new TableSchema.Described(
                                column.name(),
                                column.name(),
                                titles.byLanguage(OpenDataCodes.COLUMNS, column.name()),
                                column.type().csvw()))
                        .toList()));
    }

    private static String address(String dataset, OfferedFormat format) {
        return PATH + "/" + dataset + "?format=" + format.wireName();
    }

    private static Catalogue.Agent publisher(OpenDataTerms terms) {
        return new Catalogue.Agent(
                "foaf:Organization",
                Text.of(terms.publisherKo(), terms.publisherEn()),
                new Reference(terms.homepage()));
    }

    private static Catalogue.License license(OpenDataTerms terms) {
        return new Catalogue.License(terms.licence(), Text.of(terms.licenceKo(), terms.licenceEn()));
    }

    private static Instant issued(List<OfferedFile> of) {
        return of.stream().map(OfferedFile::issuedAt).min(Instant::compareTo).orElseThrow();
    }
}
