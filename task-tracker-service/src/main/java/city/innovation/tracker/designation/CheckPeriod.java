package city.innovation.tracker.designation;

import java.time.LocalDate;

/**
 * A period that a regular check is about.
 *
 * @param code for example {@code 2026-06}, {@code 2026-Q2}, {@code 2026-H1} or {@code 2026}
 * @param first its first day, Asia/Seoul
 * @param last its last day
 */
public record CheckPeriod(String code, LocalDate first, LocalDate last) {}
