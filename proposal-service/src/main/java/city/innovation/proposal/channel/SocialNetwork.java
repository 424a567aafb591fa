package city.innovation.proposal.channel;

/** Where the city has accounts; part of the API. */
public enum SocialNetwork {
    /** X, Twitter until 2023. */
    X,
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
