package city.innovation.kit.attachment;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How much one thing may have attached; rule data. A single file has at most 10 MB.
 *
 * @param most how many files
 * @param totalMegabytes of how many MB in all
 */
public record AttachmentLimits(
        @Min(1) @Max(100) int most, @Min(1) @Max(500) int totalMegabytes) {

    private static final long MEGABYTE = 1024 * 1024;

    /** All files together, in bytes. */
    public long totalBytes() {
        return totalMegabytes * MEGABYTE;
    }

    /**
     * Refuses (409) one more file where there is no room.
     *
     * @param files how many there are
     * @param bytes of all of them with the new one
     */
    public void requireRoom(int files, long bytes) {
        if (files >= most) {
            throw new Refusal(ProblemType.QUOTA_EXCEEDED, most).detailed("attachment.most");
        }
        if (bytes > totalBytes()) {
            throw new Refusal(ProblemType.QUOTA_EXCEEDED, totalMegabytes).detailed("attachment.total");
        }
    }
}
