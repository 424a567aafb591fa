package city.innovation.proposal.attachment;

import static city.innovation.proposal.ProposalRelation.AUDITOR;
import static city.innovation.proposal.ProposalRelation.DEPARTMENT_HEAD;
import static city.innovation.proposal.ProposalRelation.EXECUTIVE;
import static city.innovation.proposal.ProposalRelation.INVITED;
import static city.innovation.proposal.ProposalRelation.MANAGER;
import static city.innovation.proposal.ProposalRelation.PROPOSER;
import static city.innovation.proposal.ProposalRelation.STAFF;

import city.innovation.http.ProblemType;
import city.innovation.kit.attachment.MediaTypes;
import city.innovation.kit.attachment.SentFile;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.DevelopedProposals;
import city.innovation.proposal.DevelopedProposals.Developed;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Attaches files to proposals; who may read the texts may read the files. */
@ApplicationScoped
class AttachmentService {

    private final DevelopedProposals proposals;
    private final Attachments attachments;
    private final MediaTypes types;
    private final AttachmentRecords records;
    private final Clock clock;

    AttachmentService(
            DevelopedProposals proposals,
            Attachments attachments,
            MediaTypes types,
            AttachmentRecords records,
            Clock clock) {
        this.proposals = proposals;
        this.attachments = attachments;
        this.types = types;
        this.records = records;
        this.clock = clock;
    }

    /** A file with its content. */
    record Whole(Attachment attachment, byte[] content) {}

    @Transactional
    List<Attachment> list(UUID proposalId) {
        requireReader(proposalId);
        return attachments.of(proposalId);
    }

    @Transactional
    Attachment get(UUID proposalId, UUID id) {
        requireReader(proposalId);
        return attachments.require(proposalId, id);
    }

    @Transactional
    Whole download(UUID proposalId, UUID id) {
        return new Whole(get(proposalId, id), attachments.content(id));
    }

    /** By a proposer, while the texts can be edited; number and total size are limited by the rules (409). */
    @Transactional
    Attachment add(UUID proposalId, SentFile file) {
        requireEditor(proposalId);
        String type = types.of(file);
        attachments.queue(proposalId);
        requireRoom(attachments.of(proposalId), file.size());
        Instant now = clock.instant();
        Attachment attachment = new Attachment(
                GUID.v7().toUUID(), proposalId, file.name(), type, file.size(), file.sha256(), now, null, 1);
        attachments.add(attachment, file.content(), records.actor());
        records.added(attachment);
        return attachment;
    }

    @Transactional
    Attachment remove(UUID proposalId, UUID id, Version expected) {
        requireEditor(proposalId);
        Attachment attachment = attachments.require(proposalId, id);
        Version.require(expected, attachment.version());
        Instant now = clock.instant();
        attachments.remove(attachment, now);
        records.removed(attachment, now);
        return new Attachment(
                attachment.id(),
                proposalId,
                attachment.name(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.addedAt(),
                now,
                attachment.version() + 1);
    }

    private void requireRoom(List<Attachment> there, int bytes) {
        long total = bytes + there.stream().mapToLong(Attachment::size).sum();
        records.limits().requireRoom(there.size(), total);
    }

    /** A file may tell whose it is, so that of a waste report the public reads none. */
    private void requireReader(UUID proposalId) {
        Developed proposal = proposals.require(proposalId);
        boolean inside = proposal.isFor(PROPOSER, INVITED, STAFF, DEPARTMENT_HEAD, MANAGER, EXECUTIVE, AUDITOR);
        proposals.allow(proposal.readable() && (inside || !proposal.protectsPeople()));
    }

    private void requireEditor(UUID proposalId) {
        Developed proposal = proposals.require(proposalId);
        proposals.allow(proposal.isFor(PROPOSER));
        if (!proposal.editable()) {
            throw new Refusal(ProblemType.CONFLICT).detailed("attachment.closed");
        }
    }
}
