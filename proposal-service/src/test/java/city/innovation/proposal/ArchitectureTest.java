package city.innovation.proposal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may know what, and how things are called. */
class ArchitectureTest {

    private static final String[] OUTSIDE = {
        "jakarta.ws.rs..", "org.eclipse.microprofile.reactive..", "io.smallrye.reactive..", "org.apache.kafka.."
    };

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("city.innovation.proposal");

    @Test
    void thereIsSomethingToCheck() {
        assertThat(OURS).hasSizeGreaterThan(50);
    }

    @Test
    void entitiesAndStatesKnowNeitherHttpNorMessaging() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .haveSimpleNameEndingWith("State")
                .or()
                .haveSimpleNameEndingWith("Command")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OUTSIDE)
                .check(OURS);
    }

    /** Hibernate's enhanced entities take other lists for collections of entities, and see changes by their size alone. */
    @Test
    void listsInEntitiesAreSaidToBeValues() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveRawType(assignableTo(Collection.class).or(assignableTo(Map.class)))
                .should()
                .beAnnotatedWith(Basic.class)
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
    void onlyEventsConsumeMessages() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Events")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.microprofile.reactive..", "io.smallrye.reactive..", "org.apache.kafka..")
                .check(OURS);
    }

    @Test
    void resourcesAnswerByServicesAndKnowNoOtherResource() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .check(OURS);
    }

    @Test
    void featuresFormNoCircle() {
        slices().matching("city.innovation.proposal.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(OURS);
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
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Base|Common)")
                .check(OURS);
    }
}
