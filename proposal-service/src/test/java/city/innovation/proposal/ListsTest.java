package city.innovation.proposal;

import city.innovation.http.Role;
import city.innovation.test.ServiceLists;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ListsTest extends ServiceLists {

    ListsTest() {
        super(
                "proposal",
                Tokens.token(Arrays.stream(Role.values()).map(Role::wireName).toArray(String[]::new))
                        .subject("E-all")
                        .department("TRAFFIC"));
    }
}
