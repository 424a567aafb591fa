package city.innovation.proposal;

/** From when an effect is counted. */
enum EffectStart {
    /** From its first day (national decrees). */
    FIRST_DAY,
    /** From the first day of the month after (Gwangju's ordinance). */
    MONTH_AFTER
}
