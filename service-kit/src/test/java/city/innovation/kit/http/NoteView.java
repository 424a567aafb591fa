package city.innovation.kit.http;

import java.time.Instant;
import java.util.UUID;

record NoteView(UUID id, String title, long points, Instant createdAt, String remark) {

    static NoteView of(Note note) {
        return new NoteView(note.id, note.title, note.points, note.createdAt, null);
    }
}
