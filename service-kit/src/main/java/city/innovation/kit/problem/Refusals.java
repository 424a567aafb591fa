package city.innovation.kit.problem;

import city.innovation.http.ProblemType;
import city.innovation.http.TokenRefused;
import io.vertx.ext.web.handler.HttpException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Which refusal an exception amounts to. */
final class Refusals {

    private Refusals() {}

    /**
     * The refusal behind an exception.
     *
     * @param thrown whatever came out of a resource or out of the layers around it
     * @param status what the REST layer made of it, for exceptions that we don't know better
     */
    static Refusal of(Throwable thrown, int status) {
        return Stream.<Optional<Refusal>>of(
                        Causes.first(thrown, Refusal.class),
                        Causes.first(thrown, TokenRefused.class).map(refused -> new Refusal(refused.type())),
                        BeanRefusals.of(thrown),
                        JsonRefusals.of(thrown),
                        DatabaseRefusals.of(thrown))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Refusal(byStatus(Causes.first(thrown, HttpException.class)
                        .map(HttpException::getStatusCode)
                        .orElse(status))));
    }

    static ProblemType byStatus(int status) {
        return switch (status) {
            case 400 -> ProblemType.BAD_REQUEST;
            case 409 -> ProblemType.CONFLICT;
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 422 -> ProblemType.UNPROCESSABLE;
            default ->
                Arrays.stream(ProblemType.values())
                        .filter(type -> type.status() == status)
                        .findFirst()
                        .orElse(status >= 400 && status < 500 ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL_ERROR);
        };
    }
}
