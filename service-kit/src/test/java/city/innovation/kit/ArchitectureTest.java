package city.innovation.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** What of the mechanism may know what, and how things are called. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("city.innovation.kit");

    @Test
    void thereIsSomethingToCheck() {
        assertThat(OURS).hasSizeGreaterThan(100);
    }

    @Test
    void theMechanismKnowsNoService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "city.innovation.proposal..",
                        "city.innovation.evaluation..",
                        "city.innovation.reward..",
                        "city.innovation.tracker..",
                        "city.innovation.gateway..")
                .check(OURS);
    }

    @Test
    void onlyResourcesAnswerHttp() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(OURS);
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .check(OURS);
    }

    @Test
    void statesAndLifecyclesKnowNeitherHttpNorMessaging() {
        noClasses()
                .that()
                .resideInAPackage("city.innovation.kit.lifecycle..")
                .or()
                .haveSimpleNameEndingWith("State")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.eclipse.microprofile.reactive..", "org.apache.kafka..")
                .check(OURS);
    }

    @Test
    void onlyInboxAndOutboxKnowTheBroker() {
        noClasses()
                .that()
                .resideOutsideOfPackages("city.innovation.kit.inbox..", "city.innovation.kit.outbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.microprofile.reactive..", "org.apache.kafka..")
                .check(OURS);
    }

    @Test
    void featuresFormNoCircle() {
        slices().matching("city.innovation.kit.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void theTimeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(OURS);
        noClasses()
                .that()
                .resideOutsideOfPackage("city.innovation.kit.time..")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(OURS);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Base|Common)")
                .check(OURS);
    }
}
