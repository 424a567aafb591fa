package city.innovation.proposal.attachment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How much a proposal may have attached; rule data. A single file has at most 10 MB.
 *
 * @param most how many files
 * @param totalMegabytes of how many MB in all
 */
record AttachmentRules(
        @Min(1) @Max(100) int most, @Min(1) @Max(500) int totalMegabytes) {

    static final String CODE = "proposal-attachments";
    static final AttachmentRules SHIPPED = new AttachmentRules(10, 50);
}
