package city.innovation.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What may know what in a service, and how things are called; each service's {@code ArchitectureTest} is one of these. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServiceArchitecture {

    private static final String[] OUTSIDE = {
        "jakarta.ws.rs..", "org.eclipse.microprofile.reactive..", "io.smallrye.reactive..", "org.apache.kafka.."
    };

    private final String root;
    private final JavaClasses ours;

    /**
     * Reads the classes of a service.
     *
     * @param root its root package
     */
    protected ServiceArchitecture(String root) {
        this.root = root;
        this.ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    @Test
    protected void thereIsSomethingToCheck() {
        assertThat(ours).hasSizeGreaterThan(50);
    }

    @Test
    protected void entitiesAndStatesKnowNeitherHttpNorMessaging() {
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
                .check(ours);
    }

    /** Hibernate's enhanced entities take other lists for collections of entities, and see changes by their size alone. */
    @Test
    protected void listsInEntitiesAreSaidToBeValues() {
        fields().that(areListsOrMapsOfStoredThings())
                .should()
                .beAnnotatedWith(Basic.class)
                .check(ours);
    }

    private static DescribedPredicate<JavaField> areListsOrMapsOfStoredThings() {
        return DescribedPredicate.describe("are lists or maps of stored things", field -> {
            JavaClass owner = field.getOwner();
            boolean stored = owner.isAnnotatedWith(Entity.class)
                    || (owner.isAnnotatedWith(Embeddable.class) && !owner.isRecord());
            return stored
                    && !field.getModifiers().contains(JavaModifier.STATIC)
                    && (field.getRawType().isAssignableTo(Collection.class)
                            || field.getRawType().isAssignableTo(Map.class));
        });
    }

    @Test
    protected void onlyResourcesAnswerHttp() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(ours);
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .check(ours);
    }

    @Test
    protected void onlyEventsConsumeMessages() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Events")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.microprofile.reactive..", "io.smallrye.reactive..", "org.apache.kafka..")
                .check(ours);
    }

    @Test
    protected void resourcesAnswerByServicesAndKnowNoOtherResource() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .check(ours);
    }

    @Test
    protected void featuresFormNoCircle() {
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(ours);
    }

    @Test
    protected void theTimeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ours);
    }

    @Test
    protected void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Base|Common)")
                .check(ours);
    }
}
