package city.innovation.proposal.matrix;

import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.http.Role;
import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.Tracker;
import city.innovation.test.TestStack;
import city.innovation.test.matrix.AccessMatrix;
import city.innovation.test.matrix.Operations.Operation;
import city.innovation.test.matrix.Scene;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation for every caller on own, other and the department's resources. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class AccessMatrixTest extends AccessMatrix {

    private static final Map<String, String> QUERY =
            Map.of("from", "1", "to", "1", "purpose", "지급", "aggregateId", "019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22");

    @Inject
    Sql sql;

    @Inject
    Tracker tracker;

    @Inject
    DepartmentMap departments;

    AccessMatrixTest() {
        super(Callers.calls());
    }

    /** Other tests name challenges that nobody has defined. */
    @AfterEach
    void noChallengeIsDefined() {
        sql.update("delete from challenge");
    }

    @Test
    void everyRoleCalls() {
        assertThat(Callers.ALL).hasSizeGreaterThan(Role.values().length);
    }

    @Override
    protected Scene scene() {
        tracker.tell(Tracker.department(Callers.ABOVE, 1, data -> {}));
        tracker.tell(Tracker.department(Callers.DEPARTMENT, 1, data -> data.put("parent", Callers.ABOVE)));
        await().until(() -> departments.covered(Callers.ABOVE).contains(Callers.DEPARTMENT));
        Scene scene = new Scene();
        ProposalScene.set(scene);
        VoiceScene.set(scene);
        MeetingScene.set(scene);
        return scene;
    }

    /** What the counts may count by, and other parameters. */
    @Override
    protected String parameter(String name, Operation operation) {
        return QUERY.getOrDefault(name, operation.path().contains("case-library") ? "category" : "state");
    }
}
