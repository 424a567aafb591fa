package city.innovation.tracker;

import city.innovation.test.ServiceDocument;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class ApiDocumentTest extends ServiceDocument {

    ApiDocumentTest() {
        super("task-tracker-service.yaml");
    }
}
