package city.innovation.proposal;

import city.innovation.events.Link;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal to begin with: title and problem are enough. */
@Schema(name = "NewProposal", examples = """
                {"kind":"IDEA","title":"골목 주차 빈자리를 실시간으로 알려 주세요",
                 "problem":"퇴근 시간마다 빈자리를 찾아 골목을 몇 바퀴씩 돕니다.",
                 "improvement":"공영주차장 센서 정보를 한 화면에서 보여 줍니다.",
                 "category":"교통","responsibleDepartment":"TRAFFIC","submit":true}""")
record NewProposal(
        @Pattern(regexp = "[A-Z][A-Z_]{0,39}")
        @Schema(description = "A kind of the rules that hold today.", defaultValue = "IDEA")
        String kind,

        @NotBlank @Size(max = 1_000) String title,
        @NotBlank @Size(max = 20_000) String problem,
        @Size(max = 20_000) String improvement,
        @Size(max = 20_000) String expectedEffect,
        Boolean ownWork,
        @Size(max = 50) String category,
        @Size(max = 20) String district,
        @Size(max = 50) String challenge,
        @Size(max = 50) String responsibleDepartment,
        @Size(max = 20) List<@NotBlank @Size(max = 30) String> tags,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description = "What the kind asks for besides; see the kind's JSON Schema.")
        JsonNode details,

        Boolean hidden,

        @Schema(description = "The open call that it answers; for kind `CALL` alone, which needs one.")
        UUID callId,

        @Schema(description = "Shares that hold once all have accepted; the author's own among them.") @Size(max = 20)
        List<@Valid ShareRequest> contributors,

        @Schema(description = "The voices and sessions that it comes of.") @Size(max = 50)
        List<@Valid @NotNull Origin> origins,

        @Schema(description = "Hand it in at once.", defaultValue = "false")
        Boolean submit) {

    /** The kind where none is said. */
    static final String IDEA = "IDEA";

    static final String CALL_ID = "callId";

    /** Where it comes from. */
    @Schema(name = "ProposalOrigin", examples = "{\"type\":\"voice\",\"id\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c77\"}")
    record Origin(@NotNull Type type, @NotNull UUID id) {

        /** How links say that a proposal comes of something. */
        static final String REL = "origin";

        /** What a proposal can come of. */
        @Schema(name = "ProposalOriginType")
        enum Type {
            voice,
            session
        }

        Link link() {
            return new Link(REL, type.name(), id.toString());
        }
    }

    List<Origin> originsOrNone() {
        return origins == null ? List.of() : origins;
    }

    List<Link> links() {
        return originsOrNone().stream().map(Origin::link).toList();
    }

    String kindOrIdea() {
        return kind == null ? IDEA : kind;
    }

    ProposalContent content() {
        return new ProposalContent(
                title,
                problem,
                improvement,
                expectedEffect,
                ownWork,
                category,
                district,
                challenge,
                responsibleDepartment,
                tags,
                details,
                hidden);
    }
}
