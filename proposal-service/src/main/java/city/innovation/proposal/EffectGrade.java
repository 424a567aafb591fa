package city.innovation.proposal;

/** The five steps in which an effect is graded (Citizens' Proposals Regulation, article 23: 수, 우, 미, 양, 가). */
enum EffectGrade {
    /** 수: far above what was expected. */
    SU,
    /** 우: above what was expected. */
    WU,
    /** 미: as expected. */
    MI,
    /** 양: below what was expected. */
    YANG,
    /** 가: hardly any. */
    GA
}
