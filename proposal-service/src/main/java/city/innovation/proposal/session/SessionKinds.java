package city.innovation.proposal.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of session that a city knows; rule data.
 *
 * @param kinds each with what it allows
 */
record SessionKinds(@NotEmpty List<@Valid Kind> kinds) {

    /** Who may sign up. */
    enum SignUp {
        /** Citizens and officials. */
        EVERYBODY,
        /** Those who work for the city. */
        OFFICIALS,
        /** Nobody: people are invited. */
        NOBODY
    }

    /**
     * A kind.
     *
     * @param code stable code, for example {@code LISTENING}
     * @param signUp who may sign up
     * @param internal whether only officials may know of it
     * @param tables whether it has tables with notes
     * @param board whether people write their statements themselves while it is open
     * @param appointee whether it has an appointed person, who gives instructions
     * @param stories whether stories of what was done are told there
     * @param voiceChannel the channel by which its statements become voices
     */
    record Kind(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
            String code,

            @NotNull SignUp signUp,
            boolean internal,
            boolean tables,
            boolean board,
            boolean appointee,
            boolean stories,
            @NotBlank String voiceChannel) {}

    Optional<Kind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
