package city.innovation.kit.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record NewNote(
        @NotBlank @Size(max = 40) String title,
        @PositiveOrZero long points,
        List<@Valid Line> lines,
        Kind kind,
        LocalDate on,
        Instant at,
        Boolean urgent,
        UUID related) {

    record Line(@NotBlank String text, @Max(10_000) int shareBp) {}

    enum Kind {
        MEMO,
        LETTER
    }
}
