package city.innovation.proposal.channel;

/** Where the city has accounts; part of the API. */
public enum SocialNetwork {
    /** X since 2023; voices of all years keep the older name. */
    TWITTER,
    FACEBOOK,
    INSTAGRAM,
    YOUTUBE,
    KAKAO,
    NAVER_BLOG,
    NAVER_CAFE,
    BAND,
    /** Closed in 2014; still named by voices of that time. */
    ME2DAY,
    THREADS,
    TIKTOK,
    OTHER
}
