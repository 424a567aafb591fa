package city.innovation.kit.problem;

/** JSON pointers (RFC 6901). */
final class Pointers {

    private static final int LONGEST_NAME = 100;

    private Pointers() {}

    /** A name as a part of a pointer, cut where a caller made it up to be long. */
    static String escape(String name) {
        String part = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return part.replace("~", "~0").replace("/", "~1");
    }
}
