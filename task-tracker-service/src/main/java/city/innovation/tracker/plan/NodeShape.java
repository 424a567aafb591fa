package city.innovation.tracker.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a plan says of a node beside its place.
 *
 * @param method null but for projects
 */
record NodeShape(NodeContent content, int weight, ProgressMethod method, boolean citizenLed, List<Partner> partners) {

    static NodeShape of(Node node) {
        ProjectPart project = node.project();
        return new NodeShape(node.content(), node.weight(), project.method(), project.citizenLed(), project.partners());
    }

    /** This where it is given, the old where it is not. */
    NodeShape over(NodeShape old, Set<String> given) {
        NodeContent was = old.content;
        Choice choice = new Choice(given);
        return new NodeShape(
                new NodeContent(
                        choice.of("title", content.title(), was.title()),
                        choice.of("description", content.description(), was.description()),
                        choice.of("department", content.department(), was.department()),
                        choice.of("manager", content.manager(), was.manager()),
                        choice.of("cooperating", content.cooperating(), was.cooperating()),
                        choice.of("district", content.district(), was.district()),
                        choice.of("challenge", content.challenge(), was.challenge()),
                        choice.of("startsOn", content.startsOn(), was.startsOn()),
                        choice.of("endsOn", content.endsOn(), was.endsOn()),
                        choice.of("budgetWon", content.budgetWon(), was.budgetWon()),
                        choice.of("executedWon", content.executedWon(), was.executedWon()),
                        choice.of("beneficiaries", content.beneficiaries(), was.beneficiaries())),
                choice.of("weight", weight, old.weight),
                choice.of("method", method, old.method),
                choice.of("citizenLed", citizenLed, old.citizenLed),
                choice.of("partners", partners, old.partners));
    }

    private record Choice(Set<String> given) {

        <T> T of(String field, T fresh, T old) {
            return given.contains(field) ? fresh : old;
        }
    }

    /** Makes the node so; its place and weight are the caller's. */
    void writeTo(Node node) {
        node.write(content);
        if (node.kind() == NodeKind.PROJECT) {
            node.project().measureBy(method);
            node.project().workWith(partners, citizenLed);
        }
    }

    /** By the names of a file's columns. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", content.title());
        fields.put("description", content.description());
        fields.put("department", content.department());
        fields.put("manager", content.manager());
        fields.put("cooperating", content.cooperating());
        fields.put("district", content.district());
        fields.put("challenge", content.challenge());
        fields.put("startsOn", content.startsOn());
        fields.put("endsOn", content.endsOn());
        fields.put("budgetWon", content.budgetWon());
        fields.put("executedWon", content.executedWon());
        fields.put("beneficiaries", content.beneficiaries());
        fields.put("weight", weight);
        fields.put("method", method);
        fields.put("citizenLed", citizenLed);
        fields.put("partners", partners);
        return fields;
    }
}
