package city.innovation.proposal.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account to register.
 *
 * @param account its name in the network, without {@code @}
 * @param followers the first count, or null
 */
@Schema(name = "NewSocialChannel", examples = """
                {"network":"TWITTER","account":"seoulmania","name":"서울시 대표 계정","department":"COMMUNICATION",
                 "followers":{"count":120345,"on":"2026-11-01"}}""")
record NewSocialChannel(
        @NotNull SocialNetwork network,
        @NotBlank @Size(max = 200) String account,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 50) String department,
        @Valid Followers followers) {}
