package city.innovation.proposal.voice;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.department.OwnDepartments;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with voices; asked the same way by API, lists, export and search. Denies by default. */
@ApplicationScoped
class VoiceAccess {

    /** Roles that see every voice. */
    private static final Set<Role> SEE_ALL =
            EnumSet.of(Role.INNOVATION_MANAGER, Role.OMBUDSMAN, Role.AUDITOR, Role.EXECUTIVE, Role.TF_MEMBER);

    /** Roles that may only read, or score elsewhere, so that they don't even speak here. */
    private static final Set<Role> SILENT = EnumSet.of(Role.AUDITOR, Role.EVALUATOR, Role.OPERATOR);

    /** Roles that take voices down for others. */
    private static final Set<Role> TAKERS =
            EnumSet.of(Role.OFFICIAL, Role.DEPARTMENT_MANAGER, Role.INNOVATION_MANAGER, Role.OMBUDSMAN, Role.SYSTEM);

    private static final Set<Role> IMPORTERS = EnumSet.of(Role.INNOVATION_MANAGER, Role.SYSTEM);

    /** Relations by which somebody may learn who spoke. */
    private static final Set<VoiceRelation> KNOW_AUTHOR =
            EnumSet.complementOf(EnumSet.of(VoiceRelation.READER, VoiceRelation.PUBLIC));

    /** Relations by which somebody may make a proposal of it. */
    private static final Set<VoiceRelation> MAY_PROPOSE =
            EnumSet.complementOf(EnumSet.of(VoiceRelation.AUDITOR, VoiceRelation.PUBLIC, VoiceRelation.READER));

    private final Acting acting;
    private final OwnDepartments own;

    VoiceAccess(Acting acting, OwnDepartments own) {
        this.acting = acting;
        this.own = own;
    }

    Caller caller() {
        return acting.caller();
    }

    /** How the caller is related to it; who spoke has no office beside that. Empty: may not know of it. */
    Set<VoiceRelation> relations(Voice voice) {
        Caller caller = caller();
        Set<VoiceRelation> relations = EnumSet.noneOf(VoiceRelation.class);
        addIf(relations, voice.classification().open(), VoiceRelation.PUBLIC);
        if (caller.isAnonymous()) {
            return relations;
        }
        if (caller.subject().equals(voice.author())) {
            relations.add(VoiceRelation.COMPLAINANT);
            return relations;
        }
        addIf(relations, caller.subject().equals(voice.receivedBy()), VoiceRelation.INTERMEDIARY);
        addIf(relations, own.leads(voice.department()), VoiceRelation.DEPARTMENT_HEAD);
        addIf(relations, caller.has(Role.OFFICIAL) && own.servesIn(voice.department()), VoiceRelation.COLLEAGUE);
        addIf(relations, caller.has(Role.SYSTEM) && own.isGranted(voice.department()), VoiceRelation.COLLEAGUE);
        addIf(relations, caller.has(Role.INNOVATION_MANAGER), VoiceRelation.MANAGER);
        addIf(relations, caller.has(Role.OMBUDSMAN), VoiceRelation.OMBUDSMAN);
        addIf(relations, caller.has(Role.AUDITOR), VoiceRelation.AUDITOR);
        addIf(relations, caller.has(Role.EXECUTIVE) || caller.has(Role.TF_MEMBER), VoiceRelation.READER);
        return relations;
    }

    /** Narrows a query to what the caller may know of. */
    void visible(Conditions where) {
        Caller caller = caller();
        if (caller.roles().stream().anyMatch(SEE_ALL::contains)) {
            return;
        }
        if (caller.isAnonymous()) {
            where.add("open");
        } else if (caller.has(Role.SYSTEM)) {
            where.add(
                    "(open or author = ? or received_by = ? or department = any(?))",
                    caller.subject(),
                    caller.subject(),
                    own.granted());
        } else if (caller.has(Role.DEPARTMENT_MANAGER) || caller.has(Role.OFFICIAL)) {
            where.add(
                    "(open or author = ? or received_by = ? or department = any(?))",
                    caller.subject(),
                    caller.subject(),
                    own.all());
        } else {
            where.add("(open or author = ? or received_by = ?)", caller.subject(), caller.subject());
        }
    }

    boolean mayKnowAuthor(Set<VoiceRelation> relations) {
        return relations.stream().anyMatch(KNOW_AUTHOR::contains);
    }

    boolean mayPropose(Set<VoiceRelation> relations) {
        return relations.stream().anyMatch(MAY_PROPOSE::contains);
    }

    /** Who decides how it is filed. */
    boolean mayClassify(Set<VoiceRelation> relations) {
        return relations.contains(VoiceRelation.MANAGER)
                || relations.contains(VoiceRelation.DEPARTMENT_HEAD)
                || relations.contains(VoiceRelation.INTERMEDIARY);
    }

    static boolean maySpeak(Caller caller) {
        return !caller.isAnonymous() && caller.roles().stream().anyMatch(role -> !SILENT.contains(role));
    }

    /** Whether the caller may take a voice down for another and say which department it is for. */
    static boolean mayTake(Caller caller) {
        return caller.roles().stream().anyMatch(TAKERS::contains);
    }

    static boolean mayImport(Caller caller) {
        return caller.roles().stream().anyMatch(IMPORTERS::contains);
    }

    /** Whether a caller whose token is narrowed to departments may bring something to this one. */
    boolean mayBringTo(String department) {
        return own.admit(department);
    }

    /** Refuses with 403 what the caller may see but not do. */
    void require(VoiceCommand command, Voice voice) {
        require(command.mayBeGivenBy(relations(voice)));
    }

    void require(boolean may) {
        if (!may) {
            throw new Refusal(caller().isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }

    /** The wire names of the commands that the caller may give now. */
    List<String> allowed(Voice voice) {
        Set<VoiceRelation> relations = relations(voice);
        return Arrays.stream(VoiceCommand.values())
                .filter(command -> command.startsFrom(voice.state()))
                .filter(command -> command.mayBeGivenBy(relations))
                .map(VoiceCommand::wireName)
                .toList();
    }

    private static void addIf(Set<VoiceRelation> relations, boolean holds, VoiceRelation relation) {
        if (holds) {
            relations.add(relation);
        }
    }
}
