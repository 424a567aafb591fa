package city.innovation.kit.code;

import city.innovation.kit.code.CodeListView.LabelledCode;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All code lists of the service. Put together once; a code without a label in either language stops the start. */
@Singleton
public class CodeLists {

    private final Map<String, CodeListView> byName = new TreeMap<>();

    CodeLists(@All List<CodeSource> sources) {
        Labels korean = Labels.of(Locale.KOREAN);
        Labels english = Labels.of(Locale.ENGLISH);
        List<String> missing = new ArrayList<>();
        for (CodeSource source : sources) {
            for (CodeList list : source.codeLists()) {
                List<LabelledCode> codes = list.codes().stream()
                        .map(code -> new LabelledCode(code, korean.of(list, code), english.of(list, code)))
                        .toList();
                codes.stream()
                        .filter(code -> code.ko() == null || code.en() == null)
                        .forEach(code -> missing.add(list.name() + "." + code.code()));
                if (byName.put(list.name(), new CodeListView(list.name(), codes)) != null) {
                    throw new IllegalStateException("Two code lists are named " + list.name());
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "labels_ko.properties or labels_en.properties lack " + String.join(", ", missing));
        }
    }

    void beThereFromTheStart(@Observes StartupEvent start) {
        // Observing makes the container build the lists, and so find missing labels, before the first request.
    }

    /** All lists, by name. */
    public List<CodeListView> all() {
        return List.copyOf(byName.values());
    }

    /** The list of that name. */
    public Optional<CodeListView> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A code's label in Korean or English; the code itself if no list holds it. */
    public String label(String list, String code, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return find(list).stream()
                .flatMap(found -> found.codes().stream())
                .filter(labelled -> labelled.code().equals(code))
                .map(labelled -> english ? labelled.en() : labelled.ko())
                .findFirst()
                .orElse(code);
    }
}
