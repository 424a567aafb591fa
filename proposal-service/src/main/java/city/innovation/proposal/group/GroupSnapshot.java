package city.innovation.proposal.group;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a group was before a change, for its revision.
 *
 * @param fields by their names in JSON
 */
record GroupSnapshot(Map<String, Object> fields) {

    static GroupSnapshot of(Group group) {
        GroupContent content = group.content();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", group.state().name());
        fields.put("title", content.title());
        fields.put("topic", content.topic());
        fields.put("challenge", content.challenge());
        fields.put("district", content.district());
        fields.put("department", content.department());
        fields.put("places", content.places());
        fields.put("termFrom", content.termFrom());
        fields.put("termTo", content.termTo());
        fields.put("recruitFrom", group.recruitFrom());
        fields.put("recruitTo", group.recruitTo());
        return new GroupSnapshot(fields);
    }
}
