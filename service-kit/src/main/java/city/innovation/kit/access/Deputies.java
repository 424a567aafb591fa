package city.innovation.kit.access;

import city.innovation.http.Caller;
import city.innovation.http.StandIns;
import city.innovation.kit.time.CityTime;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Lends the deputy the rights of whom the header {@code On-Behalf-Of} names, for that request. */
@ApplicationScoped
class Deputies implements StandIns {

    private final Delegations delegations;
    private final Clock clock;

    Deputies(Delegations delegations, Clock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    @Override
    public Uni<Caller> inPlace(Caller deputy, String absent) {
        LocalDate today = CityTime.dateOf(clock.instant());
        return Uni.createFrom()
                .completionStage(() -> Vertx.currentContext()
                        .executeBlocking(
                                () -> delegations
                                        .held(deputy.subject(), absent, today)
                                        .map(held -> held.applyTo(deputy))
                                        .orElse(null),
                                false)
                        .toCompletionStage());
    }
}
