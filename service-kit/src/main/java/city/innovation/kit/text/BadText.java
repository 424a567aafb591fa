package city.innovation.kit.text;

/** A text that can't be stored: it holds a NUL or half a surrogate pair. */
public class BadText extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int index;

    BadText(String what, int index) {
        super("The text holds " + what + " at position " + index);
        this.index = index;
    }

    /** Where, in UTF-16 units from 0. */
    public int index() {
        return index;
    }
}
