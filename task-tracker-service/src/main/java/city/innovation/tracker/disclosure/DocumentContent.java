package city.innovation.tracker.disclosure;

import city.innovation.tracker.TrackerLink;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
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

/** A document of the city, public unless a legal ground is recorded. */
@Embeddable
@Schema(name = "DocumentContent", examples = """
                {"number":"교통정책과-1234","title":"심야버스 운행 결과 보고","department":"TRAFFIC","madeOn":"2026-11-02",
                 "category":"REPORT","url":"https://opengov.example.go.kr/docs/1234","links":[]}""")
record DocumentContent(
        @NotBlank
        @Size(max = 100)
        @Schema(description = "Its number in the department's register.", examples = "교통정책과-1234")
        String number,

        @NotBlank @Size(max = 300) @Schema(description = "Its title, which names nobody.", examples = "심야버스 운행 결과 보고")
        String title,

        @NotBlank @Size(max = 50) @Schema(description = "Code of the department that made it.", examples = "TRAFFIC")
        String department,

        @Column(name = "made_on")
        @NotNull
        @Schema(description = "When it was signed, Asia/Seoul.", examples = "2026-11-02")
        LocalDate madeOn,

        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        @Schema(description = "What it is, as a code of the city's.", examples = "REPORT")
        String category,

        @Pattern(regexp = "https?://.{1,990}")
        @Schema(
                description = "Where it can be read; hidden while it is withheld.",
                examples = "https://opengov.example.go.kr/docs/1234")
        String url,

        @Enumerated(EnumType.STRING) @Schema(description = "Why it is withheld; absent for a public one.")
        LegalGround ground,

        @Column(name = "ground_reason")
        @Size(min = 1, max = 2_000)
        @Schema(description = "Why that ground applies; needed with one.")
        String groundReason,

        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Size(max = 50)
        @Schema(description = "The policies, projects or requests that it belongs to.")
        List<@NotNull @Valid TrackerLink> links) {

    DocumentContent {
        links = links == null ? List.of() : List.copyOf(links);
    }
}
