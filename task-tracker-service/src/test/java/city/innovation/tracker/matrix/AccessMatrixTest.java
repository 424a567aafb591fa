package city.innovation.tracker.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.http.Role;
import city.innovation.test.TestStack;
import city.innovation.test.matrix.AccessMatrix;
import city.innovation.test.matrix.Operations.Operation;
import city.innovation.test.matrix.Scene;
import city.innovation.tracker.organisation.Organisation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation for every caller on own, other and the department's things. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class AccessMatrixTest extends AccessMatrix {

    private static final Map<String, String> QUERY = Map.of(
            "from",
            "1",
            "to",
            "1",
            "year",
            "2026",
            "by",
            "state",
            "aggregateId",
            "019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22");

    @Inject
    Organisation organisation;

    AccessMatrixTest() {
        super(Callers.calls());
    }

    /** Other tests name departments that nobody entered. */
    @AfterEach
    void nobodyIsEntered() {
        organisation.isGone();
    }

    @Test
    void everyRoleCalls() {
        assertThat(Callers.ALL).hasSizeGreaterThan(Role.values().length);
    }

    @Override
    protected Scene scene() {
        Scene scene = new Scene();
        OrganisationScene.set(scene);
        PlanScene.set(scene);
        ControlScene.set(scene);
        PublicationScene.set(scene);
        return scene;
    }

    @Override
    protected String parameter(String name, Operation operation) {
        return QUERY.get(name);
    }
}
