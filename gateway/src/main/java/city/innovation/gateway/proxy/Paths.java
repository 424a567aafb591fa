package city.innovation.gateway.proxy;

/** Paths that the gateway would route by one reading and the service behind it might serve by another. */
final class Paths {

    private Paths() {}

    /** Dot segments, doubled and backward slashes, plain or encoded, and NUL. */
    static boolean couldBeReadInTwoWays(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '\\' || (c == '%' && hidesASeparator(path, i)) || (c == '/' && isOdd(path, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOdd(String path, int next) {
        return next < path.length()
                && (path.charAt(next) == '/' || (path.charAt(next) == '.' && isDotSegment(path, next)));
    }

    private static boolean isDotSegment(String path, int start) {
        int end = path.indexOf('/', start);
        String segment = path.substring(start, end < 0 ? path.length() : end);
        return segment.equals(".") || segment.equals("..") || segment.startsWith("..;") || segment.startsWith(".;");
    }

    private static boolean hidesASeparator(String path, int percent) {
        if (percent + 2 >= path.length()) {
            return true;
        }
        int code = Character.digit(path.charAt(percent + 1), 16) * 16 + Character.digit(path.charAt(percent + 2), 16);
        return code <= 0 || code == '.' || code == '/' || code == '\\' || code == '%';
    }
}
