package city.innovation.kit.code;

import java.util.List;

/**
 * Gives code lists to the service; any bean may. Their labels stand in {@code labels_ko.properties} and
 * {@code labels_en.properties} (UTF-8) at the root of its jar, under {@code <list>.<code>}.
 */
public interface CodeSource {

    List<CodeList> codeLists();
}
