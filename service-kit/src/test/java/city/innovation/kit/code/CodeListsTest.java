package city.innovation.kit.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.kit.time.Term;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    private final CodeLists lists = new CodeLists(List.of(new KitCodes()));

    @Test
    void labelsEveryCodeInBothLanguages() {
        assertThat(lists.all())
                .isNotEmpty()
                .allSatisfy(list -> assertThat(list.codes())
                        .isNotEmpty()
                        .allSatisfy(code -> assertThat(List.of(code.code(), code.ko(), code.en()))
                                .noneMatch(String::isBlank))
                        .doesNotHaveDuplicates());
        assertThat(lists.find("term-units").orElseThrow().codes())
                .first()
                .isEqualTo(new CodeListView.LabelledCode("BUSINESS_DAYS", "근무일", "business days"));
        assertThat(lists.find("nothing")).isEmpty();
    }

    @Test
    void labelsNothingThatIsNoCode() {
        Set<String> codes = lists.all().stream()
                .flatMap(list -> list.codes().stream().map(code -> list.name() + "." + code.code()))
                .collect(Collectors.toSet());
        assertThat(Labels.of(Locale.KOREAN).byKey().keySet()).isEqualTo(codes);
        assertThat(Labels.of(Locale.ENGLISH).byKey().keySet()).isEqualTo(codes);
    }

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(lists.label("roles", "mentor", Locale.KOREAN)).isEqualTo("멘토");
        assertThat(lists.label("roles", "mentor", Locale.UK)).isEqualTo("Mentor");
        assertThat(lists.label("roles", "admiral", Locale.KOREAN)).isEqualTo("admiral");
    }

    @Test
    void stopsAtACodeWithoutLabels() {
        CodeSource unlabelled = () -> List.of(new CodeList("moods", List.of("GLAD")));
        assertThatThrownBy(() -> new CodeLists(List.of(new KitCodes(), unlabelled)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("moods.GLAD");
    }

    @Test
    void stopsAtTwoListsOfOneName() {
        CodeSource twin = () -> List.of(CodeList.of("term-units", Term.Unit.class));
        assertThatThrownBy(() -> new CodeLists(List.of(new KitCodes(), twin)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("term-units");
    }
}
