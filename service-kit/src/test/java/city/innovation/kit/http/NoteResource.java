package city.innovation.kit.http;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/api/v1/notes")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NoteResource {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-createdAt",
            new SortKey("createdAt", "created_at", SortKey.Kind.INSTANT),
            new SortKey("title", "title collate \"C\"", SortKey.Kind.TEXT),
            new SortKey("points", "points", SortKey.Kind.WHOLE));

    private final EntityManager entities;
    private final Answers answers;
    private final Gate gate;
    private final Batches batches;

    NoteResource(EntityManager entities, Answers answers, Gate gate, Batches batches) {
        this.batches = batches;
        this.entities = entities;
        this.answers = answers;
        this.gate = gate;
    }

    /** What narrows the list. */
    public static class Filter {
        @QueryParam("kind")
        NewNote.Kind kind;

        @QueryParam("least")
        @Min(0)
        Integer least;

        @QueryParam("from")
        LocalDate from;
    }

    @POST
    @Transactional
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Valid @NotNull NewNote wanted) {
        Note note = new Note(
                UUID.randomUUID(),
                wanted.title(),
                wanted.points(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        entities.createNativeQuery("insert into effect (title) values (?1)")
                .setParameter(1, wanted.title())
                .executeUpdate();
        entities.persist(note);
        entities.flush();
        gate.pass(wanted.title());
        return answers.created("/api/v1/notes/" + note.id, NoteView.of(note), note.version);
    }

    @POST
    @Path("{id}/rename")
    @Transactional
    @Command
    public Response rename(
            @PathParam("id") UUID id, @HeaderParam("If-Match") Version expected, @Valid @NotNull NewNote wanted) {
        return given(id, expected, wanted);
    }

    private Response given(UUID id, Version expected, NewNote wanted) {
        Note note = require(id);
        Version.require(expected, note.version);
        note.title = wanted.title();
        entities.flush();
        return answers.ok(NoteView.of(note), note.version);
    }

    record BatchRename(
            @NotEmpty @Size(max = Batches.MOST) @Valid List<@NotNull BatchRow> items,
            @NotNull @Valid NewNote rename) {}

    @POST
    @Path("batch/rename")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response renameAll(@Valid @NotNull BatchRename wanted) {
        return batches.answer(
                "/api/v1/notes", wanted.items(), (id, expected) -> renamed(id, expected, wanted.rename()));
    }

    private Response renamed(UUID id, Version expected, NewNote wanted) {
        entities.createNativeQuery("insert into effect (title) values (?1)")
                .setParameter(1, wanted.title())
                .executeUpdate();
        return given(id, expected, wanted);
    }

    @POST
    @Path("strict")
    @Transactional
    @Command(required = true)
    public Response strict() {
        return Response.noContent().build();
    }

    @POST
    @Path("upload")
    @Transactional
    @Command
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") FileUpload file) {
        return Response.ok(new Uploaded(file.fileName(), file.size())).build();
    }

    record Uploaded(String name, long size) {}

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        Note note = require(id);
        return answers.ok(NoteView.of(note), note.version);
    }

    @GET
    public Response list(
            @BeanParam @Valid Filter filter,
            @QueryParam("sort") Sort sort,
            @BeanParam Paging paging,
            @QueryParam("q") String text,
            @Context UriInfo uri) {
        Keyset keyset = paging.sorted(sort).keyset(SORTING, Pages.filters(uri));
        var query = entities.createNativeQuery(
                "select * from note where (cast(? as text) is null or title like ?) and " + keyset.predicate() + " "
                        + keyset.orderBy() + " limit ?",
                Note.class);
        int at = 1;
        query.setParameter(at++, text);
        query.setParameter(at++, text + "%");
        for (Object parameter : keyset.parameters()) {
            query.setParameter(at++, parameter);
        }
        query.setParameter(at, paging.most());
        @SuppressWarnings("unchecked") // The query's result class.
        List<Note> found = query.getResultList();
        Page<Note> page = keyset.page(
                found,
                paging.limit(),
                (note, key) -> switch (key) {
                    case "createdAt" -> note.createdAt;
                    case "points" -> note.points;
                    default -> note.title;
                },
                note -> note.id);
        return Pages.answer(uri, page.map(NoteView::of));
    }

    @GET
    @Path("open")
    public Response open() {
        return answers.open(List.of("a"), 60);
    }

    @GET
    @Path("secret")
    @RolesAllowed("auditor")
    public Response secret() {
        return Response.ok().build();
    }

    @GET
    @Path("broken")
    public Response broken() {
        throw new IllegalStateException("select secret from city.innovation.kit.Hidden");
    }

    @GET
    @Path("refused")
    public Response refused() {
        throw new Refusal(ProblemType.ILLEGAL_TRANSITION).with("allowed", List.of("withdraw"));
    }

    private Note require(UUID id) {
        Note note = entities.find(Note.class, id);
        if (note == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return note;
    }
}
