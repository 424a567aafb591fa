package city.innovation.kit.lifecycle;

/** What a command does to a duty. */
public record DutyMove<D extends Enum<D>>(Kind kind, D duty) {

    /** Opens it, closes it, stops its time or lets it run on. */
    public enum Kind {
        OPENS,
        CLOSES,
        PAUSES,
        RESUMES
    }
}
