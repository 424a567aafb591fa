package city.innovation.kit.time;

/** The public holidays that the Regulations on Holidays of Public Offices name. */
enum Holiday {
    NEW_YEAR("1월 1일"),
    SEOLLAL("설날"),
    MARCH_FIRST("3·1절"),
    ARBOR_DAY("식목일"),
    BUDDHA("부처님 오신 날"),
    LABOUR_DAY("노동절"),
    CHILDREN("어린이날"),
    MEMORIAL_DAY("현충일"),
    CONSTITUTION_DAY("제헌절"),
    LIBERATION_DAY("광복절"),
    CHUSEOK("추석"),
    FOUNDATION_DAY("개천절"),
    HANGEUL_DAY("한글날"),
    CHRISTMAS("기독탄신일");

    private final String korean;

    Holiday(String korean) {
        this.korean = korean;
    }

    String korean() {
        return korean;
    }
}
