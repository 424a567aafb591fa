package city.innovation.proposal.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a challenge says, beside its code. */
@Embeddable
@Schema(name = "ChallengeContent", examples = """
                {"titleKo":"지역 간 균형 발전","titleEn":"Balanced growth of districts","goal":"자치구 사이의 생활 여건 차이를 줄입니다.",
                 "indexComponents":["LIVABILITY","ACCESSIBILITY"],"validFrom":"2026-01-01","validTo":"2027-12-31"}""")
record ChallengeContent(
        @Column(name = "title_ko")
        @NotBlank
        @Size(max = 200)
        @Schema(description = "Its title in Korean.", examples = "지역 간 균형 발전")
        String titleKo,

        @Column(name = "title_en")
        @NotBlank
        @Size(max = 200)
        @Schema(description = "Its title in English.", examples = "Balanced growth of districts")
        String titleEn,

        @NotBlank
        @Size(max = 5_000)
        @Schema(description = "What the city wants to reach.", examples = "자치구 사이의 생활 여건 차이를 줄입니다.")
        String goal,

        @Column(name = "index_components")
        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Size(max = 50)
        @Schema(description = "Codes of the components of the competitiveness index that it should move.")
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String> indexComponents,

        @Column(name = "valid_from")
        @NotNull
        @Schema(description = "The first day on which it can be named, Asia/Seoul.", examples = "2026-01-01")
        LocalDate validFrom,

        @Column(name = "valid_to")
        @Schema(description = "The last day on which it can be named; absent for no end.", examples = "2027-12-31")
        LocalDate validTo) {

    ChallengeContent {
        indexComponents = indexComponents == null ? List.of() : List.copyOf(indexComponents);
    }
}
