package city.innovation.tracker.opendata;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Who offers the data, under which licence, and when it is built.
 *
 * @param publisherKo the city's name in Korean
 * @param publisherEn the city's name in English
 * @param homepage the city's page
 * @param licence where the licence can be read
 * @param licenceKo the licence's name in Korean
 * @param licenceEn the licence's name in English
 * @param buildHour the hour of the nightly build, Asia/Seoul, 0 to 23
 */
record OpenDataTerms(
        @NotBlank @Size(max = 200) String publisherKo,
        @NotBlank @Size(max = 200) String publisherEn,
        @NotNull @Pattern(regexp = URL) String homepage,
        @NotNull @Pattern(regexp = URL) String licence,
        @NotBlank @Size(max = 200) String licenceKo,
        @NotBlank @Size(max = 200) String licenceEn,
        @Min(0) @Max(23) int buildHour) {

    private static final String URL = "https?://[!-~]{1,990}";

    /** Korea Open Government License, type 1: free use, the source named (Copyright Act, article 24-2). */
    static final OpenDataTerms SHIPPED = new OpenDataTerms(
            "광주광역시",
            "Gwangju Metropolitan City",
            "https://www.gwangju.go.kr",
            "https://www.kogl.or.kr/info/license.do#01-tab",
            "공공누리 제1유형: 출처표시",
            "Korea Open Government License, type 1: attribution",
            3);
}
