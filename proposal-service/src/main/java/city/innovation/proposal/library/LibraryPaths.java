package city.innovation.proposal.library;

/** Where stories live. */
final class LibraryPaths {

    static final String LIBRARY = "/api/v1/case-library";

    private LibraryPaths() {}
}
