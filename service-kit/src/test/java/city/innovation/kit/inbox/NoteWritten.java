package city.innovation.kit.inbox;

/** What the tests' events say. */
record NoteWritten(String note) {

    static final String TYPE = "city.innovation.test.note-written.v1";
}
