package city.innovation.kit.attachment;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/** Says what a file is by its content; its name only tells apart what has the same form, such as office documents. */
@ApplicationScoped
public class MediaTypes {

    private static final String BYTES = "application/octet-stream";

    private static final Pattern PROGRAM =
            Pattern.compile("application/(x-(ms(download|dos-program|i)|dosexec|elf|executable"
                    + "|sharedlib|object|coredump|mach-o.*|sh|bat|csh|ms-installer|ms-shortcut|apple-diskimage|java.*)"
                    + "|java-archive|java-vm|vnd\\.android\\.package-archive|vnd\\.microsoft\\.portable-executable)"
                    + "|text/x-(python|perl|powershell|vbscript|vbdotnet)");

    /** What a browser would carry out if it showed it. */
    private static final Set<String> ACTIVE = Set.of(
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "text/xml",
            "application/xml",
            "application/javascript",
            "text/javascript",
            "application/x-shockwave-flash",
            "multipart/related",
            "message/rfc822");

    private final Tika tika = new Tika();

    /** What the content is; programs are refused (415). */
    public String of(SentFile file) {
        String type = tika.detect(file.content(), file.name());
        if (PROGRAM.matcher(type).matches()) {
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE).detailed("attachment.program");
        }
        return type;
    }

    /** As what it is handed out: never as what a browser would carry out. */
    static String handedOut(String type) {
        return ACTIVE.contains(type) || type.endsWith("+xml") ? BYTES : type;
    }
}
