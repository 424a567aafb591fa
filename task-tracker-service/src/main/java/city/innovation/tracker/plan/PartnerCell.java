package city.innovation.tracker.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The partners of a project in one cell: {@code CIVIC_BODY:이름:역할; COMPANY:이름}. A colon, a semicolon or a backslash of a
 * name has a backslash before it.
 */
final class PartnerCell {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PART = 500;

    private static final Map<String, Partner.Kind> KINDS = Map.of(
            "시민단체", Partner.Kind.CIVIC_BODY,
            "기업", Partner.Kind.COMPANY,
            "자치구", Partner.Kind.DISTRICT,
            "운영기관", Partner.Kind.OPERATOR);

    private PartnerCell() {}

    static String of(List<Partner> partners) {
        return partners.isEmpty()
                ? null
                : partners.stream()
                        .map(partner -> partner.kind() + ":" + escaped(partner.name())
                                + (partner.part() == null ? "" : ":" + escaped(partner.part())))
                        .collect(Collectors.joining("; "));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\:;]", "\\\\$0");
    }

    /** The partners; throws {@link IllegalArgumentException} if the cell doesn't say them so. */
    static List<Partner> read(String cell) {
        List<Partner> partners = new ArrayList<>();
        for (List<String> parts : split(cell)) {
            if (parts.size() > 1 || !parts.getFirst().isEmpty()) {
                partners.add(partner(parts));
            }
        }
        require(partners.size() <= MOST);
        return partners;
    }

    private static Partner partner(List<String> parts) {
        require(parts.size() == 2 || parts.size() == 3);
        String kind = parts.getFirst();
        String name = parts.get(1);
        String part = parts.size() < 3 || parts.get(2).isEmpty() ? null : parts.get(2);
        require(!name.isEmpty() && length(name) <= LONGEST_NAME && (part == null || length(part) <= LONGEST_PART));
        return new Partner(KINDS.containsKey(kind) ? KINDS.get(kind) : Partner.Kind.valueOf(kind), name, part);
    }

    private static List<List<String>> split(String cell) {
        List<List<String>> all = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= cell.length(); i++) {
            char next = i == cell.length() ? ';' : cell.charAt(i);
            if (next == '\\' && i + 1 < cell.length()) {
                part.append(cell.charAt(++i));
            } else if (next == ':' || next == ';') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(next);
            }
            if (next == ';') {
                all.add(parts);
                parts = new ArrayList<>();
            }
        }
        return all;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("These are no partners");
        }
    }
}
