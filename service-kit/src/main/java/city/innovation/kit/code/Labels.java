package city.innovation.kit.code;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The labels of one language from all jars: a service's own and the kit's. */
record Labels(Map<String, String> byKey) {

    /** Reads all {@code labels_<language>.properties}; two jars must not label the same code differently. */
    static Labels of(Locale locale) {
        Map<String, String> byKey = new TreeMap<>();
        String name = "labels_" + locale.getLanguage() + ".properties";
        try {
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(name))) {
                read(file).forEach((key, label) -> {
                    Object other = byKey.put(key.toString(), label.toString());
                    if (other != null && !other.equals(label)) {
                        throw new IllegalStateException(key + " has two labels, the second in " + file);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Labels(byKey);
    }

    private static Properties read(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(text);
        }
        return properties;
    }

    /** The label, or null if there is none or a blank one. */
    String of(CodeList list, String code) {
        String label = byKey.get(list.name() + "." + code);
        return label == null || label.isBlank() ? null : label;
    }
}
