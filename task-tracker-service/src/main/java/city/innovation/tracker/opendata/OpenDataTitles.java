package city.innovation.tracker.opendata;

import city.innovation.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What tables and columns are called, in Korean and English. */
@ApplicationScoped
class OpenDataTitles {

    private final CodeLists codes;

    OpenDataTitles(CodeLists codes) {
        this.codes = codes;
    }

    /** The label in both languages. */
    List<Catalogue.Text> of(String list, String code) {
        return Catalogue.Text.of(codes.label(list, code, Locale.KOREAN), codes.label(list, code, Locale.ENGLISH));
    }

    /** The same by language tag, as CSV on the Web wants it. */
    Map<String, String> byLanguage(String list, String code) {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("ko", codes.label(list, code, Locale.KOREAN));
        titles.put("en", codes.label(list, code, Locale.ENGLISH));
        return titles;
    }
}
