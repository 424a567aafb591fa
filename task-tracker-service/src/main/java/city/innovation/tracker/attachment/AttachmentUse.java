package city.innovation.tracker.attachment;

import java.util.UUID;

/** What names files of projects, so that none is taken away that it needs. */
public interface AttachmentUse {

    boolean names(UUID attachment);
}
