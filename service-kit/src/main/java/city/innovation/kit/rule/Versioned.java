package city.innovation.kit.rule;

import java.time.LocalDate;

/**
 * A version of a rule.
 *
 * @param version from 1 within the rule's code; what is begun under it keeps this number
 * @param validFrom the first day for which it is current (Asia/Seoul), until a later version's
 * @param data the rule itself
 */
public record Versioned<T>(int version, LocalDate validFrom, T data) {}
