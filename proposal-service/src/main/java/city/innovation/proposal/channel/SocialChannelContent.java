package city.innovation.proposal.channel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be edited of a social channel.
 *
 * @param name what people call it
 * @param department code of the department that runs it
 */
@Schema(
        name = "SocialChannelContent",
        requiredProperties = {"name", "department"},
        examples = "{\"name\":\"서울시 대표 계정\",\"department\":\"COMMUNICATION\"}")
record SocialChannelContent(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 50) String department) {}
