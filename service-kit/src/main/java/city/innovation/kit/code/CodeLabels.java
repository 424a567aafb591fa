package city.innovation.kit.code;

import city.innovation.http.Languages;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The labels of codes in the language of the running request, for {@code expand=labels}. */
@ApplicationScoped
public class CodeLabels {

    private final CodeLists lists;
    private final CurrentVertxRequest current;

    CodeLabels(CodeLists lists, CurrentVertxRequest current) {
        this.lists = lists;
        this.current = current;
    }

    /**
     * The labels by list and code.
     *
     * @param codes by list; null stands for no code, one without a label keeps its own name
     */
    public Map<String, Map<String, String>> of(Map<String, ? extends Collection<String>> codes) {
        Locale language = Languages.of(current.getCurrent().request().getHeader("Accept-Language"));
        Map<String, Map<String, String>> labels = new TreeMap<>();
        codes.forEach((list, some) -> {
            Map<String, String> byCode = new TreeMap<>();
            some.stream().filter(Objects::nonNull).forEach(code -> byCode.put(code, lists.label(list, code, language)));
            if (!byCode.isEmpty()) {
                labels.put(list, byCode);
            }
        });
        return labels;
    }
}
