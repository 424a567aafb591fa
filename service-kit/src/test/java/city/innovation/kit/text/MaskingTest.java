package city.innovation.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"홍길동,홍*동", "김철,김*", "남궁민수,남**수", "김,*", "' 홍길동 ',홍*동", "'',''"})
    void masksNames(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @Test
    void masksAllButTheFamilyName() {
        assertThat(Masking.familyName("김철수")).isEqualTo("김**");
        assertThat(Masking.familyName("김철")).isEqualTo("김*");
    }

    @ParameterizedTest
    @CsvSource({
        "010-5555-1234,010-****-1234",
        "01055551234,010-****-1234",
        "010 5555 1234,010-****-1234",
        "02-555-1234,02-***-1234",
        "0311234567,031-***-4567",
        "+82-10-5555-1234,+82-10-****-1234",
        "1588,****"
    })
    void masksPhones(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "900101-1234567",
                "번호는 9001011234567입니다",
                "900101 - 2234567",
                "000229-3000000",
                "880230 6000000은 아니고 880229 6000000",
                "９００１０１－１２３４５６７"
            })
    void seesResidentNumbers(String text) {
        assertThat(ResidentNumber.in(text)).isTrue();
        assertThat(ResidentNumber.mask(text)).contains("######-*******");
        assertThat(ResidentNumber.in(ResidentNumber.mask(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "901301-1234567", // no thirteenth month
                "010230-3234567", // no 30 February
                "900101-9234567", // of the 1800s
                "900101-12345678", // too long
                "1900101-1234567",
                "900101-1******",
                "P-2026-000123"
            })
    void letsOtherNumbersBe(String text) {
        assertThat(ResidentNumber.in(text)).isFalse();
        assertThat(ResidentNumber.mask(text)).isEqualTo(text);
    }

    @Test
    void masksEveryNumberOfAText() {
        assertThat(ResidentNumber.mask("홍길동(900101-1234567), $1 9912312234567 끝"))
                .isEqualTo("홍길동(######-*******), $1 ######-******* 끝");
    }
}
