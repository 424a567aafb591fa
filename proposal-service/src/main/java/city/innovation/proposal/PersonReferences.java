package city.innovation.proposal;

/** A feature beside proposals that names people; whom it names stays known. */
public interface PersonReferences {

    /** Whether anything of it names that person. */
    boolean names(String subject);
}
