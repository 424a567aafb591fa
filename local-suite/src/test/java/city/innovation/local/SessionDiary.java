package city.innovation.local;

import java.util.Map;
import java.util.UUID;

/**
 * Sessions of one policy that were held.
 *
 * @param policy the policy's id
 */
record SessionDiary(String policy, String title, String department) {

    static final String SESSIONS = "/api/v1/sessions";

    static SessionDiary of(String title, String department) {
        return new SessionDiary(UUID.randomUUID().toString(), title, department);
    }

    /** Plans a session and records that it was held. */
    Course held(String kind, String topic, String day, int participants, int experts) {
        Api manager = Api.manager();
        Map<String, Object> plan = Map.of(
                "kind", kind,
                "title", title + ": " + topic,
                "policyId", policy,
                "policyTitle", title,
                "department", department);
        Answer planned = manager.post(SESSIONS, plan).expect(201);
        String path = SESSIONS + "/" + planned.textAt("/id");
        Map<String, Object> record = Map.of("heldOn", day, "participants", participants, "experts", experts);
        return new Course(
                path,
                manager.post(path + "/hold", record, "If-Match", planned.header("etag"))
                        .expect(200));
    }

    Answer figures() {
        return Api.ANYBODY.get(SESSIONS + "/policies/" + policy).expect(200);
    }
}
