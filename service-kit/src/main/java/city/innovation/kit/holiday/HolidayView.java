package city.innovation.kit.holiday;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A public holiday.
 *
 * @param name in Korean
 * @param dutiesMoved how many running terms end on another day for it; told once, when it is named or withdrawn
 */
@Schema(
        name = "Holiday",
        requiredProperties = {"day", "name"},
        examples = "{\"day\":\"2027-05-04\",\"name\":\"임시공휴일\",\"dutiesMoved\":12}")
record HolidayView(
        LocalDate day,
        String name,

        @Schema(
                description = "How many running terms end on another day for it; when it is named or withdrawn.",
                minimum = "0")
        Integer dutiesMoved) {

    /** The holidays of a year. */
    @Schema(
            name = "HolidayList",
            requiredProperties = "items",
            examples = "{\"items\":[{\"day\":\"2027-05-05\",\"name\":\"어린이날\"}]}")
    record All(List<HolidayView> items) {}
}
