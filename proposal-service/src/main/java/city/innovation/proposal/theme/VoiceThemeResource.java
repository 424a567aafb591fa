package city.innovation.proposal.theme;

import city.innovation.kit.http.Limit;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import city.innovation.proposal.voice.VoiceSelection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What citizens' voices are about over time. */
@Path("/api/v1/voice-themes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Voice themes")
public class VoiceThemeResource {

    private static final int FEWEST = 2;
    private static final int MOST = 10_000;

    private final Themes themes;
    private final Clock clock;

    VoiceThemeResource(Themes themes, Clock clock) {
        this.themes = themes;
        this.clock = clock;
    }

    /** What is asked for. */
    static class Question {

        @QueryParam("from")
        @Parameter(description = "First day of receipt, Asia/Seoul; a year before the last when not given.")
        LocalDate from;

        @QueryParam("to")
        @Parameter(description = "Last day of receipt, Asia/Seoul; today when not given.")
        LocalDate to;

        @QueryParam("channel")
        @Parameter(description = "Only this channel.", example = "SOCIAL")
        String channel;

        @QueryParam("department")
        @Parameter(description = "Only this department's.", example = "TRAFFIC")
        String department;

        @QueryParam("district")
        @Parameter(description = "Only this district.", example = "29140")
        String district;

        @QueryParam("challenge")
        @Parameter(description = "Only this city challenge.")
        String challenge;

        @QueryParam("minVoices")
        @DefaultValue("3")
        @Parameter(description = "How many voices make a theme, from 2.")
        int minVoices;

        @QueryParam("minMonths")
        @DefaultValue("1")
        @Parameter(description = "In how many months they came at least; 2 for what recurs.")
        int minMonths;
    }

    @GET
    @RolesAllowed({
        "official",
        "department-manager",
        "innovation-manager",
        "tf-member",
        "ombudsman",
        "executive",
        "auditor"
    })
    @Operation(
            operationId = "listVoiceThemes",
            summary = "What voices are about over time",
            description =
                    "Groups the voices that the caller may read: those that share two distinctive words, then those"
                            + " that share one. Each voice counts in one theme at most. The same voices give the same themes.")
    public ThemeReport themes(@BeanParam Question question, @QueryParam("limit") Limit limit) {
        LocalDate to = question.to == null ? CityTime.dateOf(clock.instant()) : question.to;
        LocalDate from = question.from == null ? to.minusYears(1) : question.from;
        if (from.isAfter(to)) {
            throw Refusal.ofQuery("from", "voice.window");
        }
        requireWithin("minVoices", question.minVoices, FEWEST);
        requireWithin("minMonths", question.minMonths, 1);
        VoiceSelection selection = new VoiceSelection(
                from, to, question.channel, question.department, question.district, question.challenge);
        return ThemeReport.of(from, to, themes.of(selection, question.minVoices, question.minMonths), Limit.of(limit));
    }

    private static void requireWithin(String parameter, int value, int least) {
        if (value < least || value > MOST) {
            throw Refusal.ofQuery(parameter, "voice.between", least, MOST);
        }
    }
}
