package city.innovation.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who reported a waste.
 *
 * @param subject subject id
 * @param name as the token said, or null
 * @param department of an official, or null
 */
@Schema(
        name = "WasteReporter",
        description = "Who reported a waste; each reading is recorded.",
        requiredProperties = "subject",
        examples = "{\"subject\":\"C-7f3a\",\"name\":\"홍길동\"}")
record ReporterView(String subject, String name, String department) {}
