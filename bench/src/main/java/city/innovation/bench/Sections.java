package city.innovation.bench;

import java.util.Arrays;
import java.util.List;

/** What can be measured, in the order in which it is. */
enum Sections {
    GET("reads by id, direct and through the gateway", new GetMeasurement()),
    HOP("the gateway's hop beside nginx", new HopMeasurement()),
    LIST("lists near and far", new ListMeasurement()),
    SEARCH("search of two-syllable words", new SearchMeasurement()),
    SIMILAR("similar titles", new SimilarMeasurement()),
    POST("proposals handed in", new PostMeasurement()),
    DELIVERY("from commit to Kafka", new DeliveryMeasurement()),
    DRAIN("a full outbox is sent", new DrainMeasurement()),
    CROWD("a proposal that many support and discuss", new CrowdMeasurement()),
    VOICES("voices from a file, and their themes", new VoiceMeasurement()),
    PLANS("plans with their progress", new PlanMeasurement()),
    PLAN_IMPORT("a large plan comes in", new PlanImportMeasurement()),
    WRITERS("32 who update projects of one plan", new WriterMeasurement()),
    MEMORY("memory after load", new MemoryMeasurement()),
    START("from start to the first answer", new StartMeasurement());

    private final String title;
    private final Measurement measurement;

    Sections(String title, Measurement measurement) {
        this.title = title;
        this.measurement = measurement;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Sections::id).toList();
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    Measurement measurement() {
        return measurement;
    }
}
