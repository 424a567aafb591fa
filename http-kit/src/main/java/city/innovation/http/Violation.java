package city.innovation.http;

/**
 * One thing wrong with the input.
 *
 * @param field a JSON pointer into the body, or the parameter's name
 * @param in {@code body}, {@code query}, {@code path} or {@code header}
 * @param message what is wrong, in the caller's language
 */
public record Violation(String field, String in, String message) {}
