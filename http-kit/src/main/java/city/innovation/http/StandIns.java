package city.innovation.http;

import io.smallrye.mutiny.Uni;

/** Knows in whose place somebody may act while that person is away; a bean of services, none of the gateway. */
public interface StandIns {

    /** The header that names the absent person by the subject id. */
    String HEADER = "On-Behalf-Of";

    /** The caller with the rights of the absent person; null where no delegation says so today. */
    Uni<Caller> inPlace(Caller deputy, String absent);
}
