package city.innovation.proposal.group;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a group is for, how many it has place for, and how long it is there. */
@Embeddable
@Schema(name = "GroupContent", examples = "{\"title\":\"데이터로 일하기 학습모임\",\"topic\":\"공공데이터 분석\",\"places\":12}")
record GroupContent(
        @NotBlank @Size(max = 300) @Schema(description = "What it is called.", examples = "혁신참여단 4기")
        String title,

        @Size(max = 5_000) @Schema(description = "What it works on.")
        String topic,

        @Size(max = 50) @Schema(description = "Code of the city challenge it serves.")
        String challenge,

        @Size(max = 20) @Schema(description = "Code of the district it is about.")
        String district,

        @NotBlank @Size(max = 50) @Schema(description = "Code of the department that looks after it.")
        String department,

        @NotNull @Min(1) @Max(100_000) @Schema(description = "How many members it may have.")
        Integer places,

        @NotNull @Column(name = "term_from") @Schema(description = "The first day of its term, Asia/Seoul.")
        LocalDate termFrom,

        @NotNull @Column(name = "term_to") @Schema(description = "The last day of its term, Asia/Seoul.")
        LocalDate termTo) {

    /** Refuses (400) a term that ends before it begins, and unfit texts. */
    void requireSound() {
        if (termTo.isBefore(termFrom)) {
            throw Refusal.of(List.of(Flaw.ofBody("/termTo", "group.term")));
        }
    }

    String[] texts() {
        return new String[] {title, topic};
    }

    GroupContent until(LocalDate newTermTo) {
        return new GroupContent(title, topic, challenge, district, department, places, termFrom, newTermTo);
    }

    GroupContent with(int newPlaces) {
        return new GroupContent(title, topic, challenge, district, department, newPlaces, termFrom, termTo);
    }
}
