package city.innovation.kit.http;

import city.innovation.kit.problem.Refusal;

/**
 * The value of {@code Idempotency-Key}: a quoted structured-field string or the bare text
 * (draft-ietf-httpapi-idempotency-key-header-06).
 *
 * @param text 1 to 255 printable ASCII characters
 */
record IdempotencyKey(String text) {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    /** Reads the header; what is no key is refused (400). */
    static IdempotencyKey of(String header) {
        String bare = unquote(header.strip());
        boolean printable = bare.chars().allMatch(c -> c >= 0x20 && c <= 0x7e);
        if (bare.isBlank() || bare.length() > LONGEST || !printable) {
            throw refused();
        }
        return new IdempotencyKey(bare);
    }

    private static String unquote(String header) {
        if (!header.startsWith("\"")) {
            return header;
        }
        if (header.length() < 2 || !header.endsWith("\"")) {
            throw refused();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < header.length() - 1; i++) {
            char c = header.charAt(i);
            if (c == '"') {
                throw refused();
            }
            if (c == '\\') {
                i++;
                if (i == header.length() - 1 || (header.charAt(i) != '"' && header.charAt(i) != '\\')) {
                    throw refused();
                }
            }
            text.append(header.charAt(i));
        }
        return text.toString();
    }

    private static Refusal refused() {
        return Refusal.ofHeader(HEADER, "header.idempotencyKey", LONGEST);
    }
}
