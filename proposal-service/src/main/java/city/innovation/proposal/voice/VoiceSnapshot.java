package city.innovation.proposal.voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a voice said and how it stood before a change, for its revision.
 *
 * @param fields by their names in JSON
 */
record VoiceSnapshot(Map<String, Object> fields) {

    /** The fields that hold what people wrote. */
    static final List<String> TEXTS = List.of("answer", "resolution");

    static VoiceSnapshot of(Voice voice) {
        VoiceClassification filed = voice.classification();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", voice.state().name());
        fields.put("channel", filed.channel());
        fields.put("socialChannel", filed.socialChannel());
        fields.put("district", filed.district());
        fields.put("challenge", filed.challenge());
        fields.put("open", filed.open());
        fields.put("department", voice.department());
        fields.put("links", voice.links());
        fields.put("answer", voice.outcome().answer());
        fields.put("resolution", voice.outcome().resolution());
        fields.put("reasonCode", voice.outcome().reasonCode());
        return new VoiceSnapshot(fields);
    }
}
