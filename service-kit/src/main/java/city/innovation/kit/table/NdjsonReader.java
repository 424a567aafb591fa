package city.innovation.kit.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of one JSON object a line. Numbers are read as written, nested values as JSON; a bad line is a bad row. */
final class NdjsonReader extends TableReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedReader lines;
    private int number;

    NdjsonReader(byte[] file) {
        lines = new BufferedReader(Encoding.of(file).reader(file));
    }

    @Override
    public List<String> header() {
        return List.of();
    }

    @Override
    TableRow read() {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    return row(line);
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableRow row(String line) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        List<TableProblem> problems = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return bad(TableFault.NOT_A_JSON_OBJECT);
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                if (cells.size() == MAX_COLUMNS) {
                    return bad(TableFault.TOO_MANY_COLUMNS);
                }
                String name = parser.currentName();
                names.add(name);
                Header.take(number, name, value(parser), cells, problems);
            }
            return parser.nextToken() == null
                    ? new TableRow(number, cells, problems, List.copyOf(names), null)
                    : bad(TableFault.NOT_A_JSON_OBJECT);
        } catch (JsonProcessingException e) {
            return bad(TableFault.NOT_A_JSON_OBJECT);
        }
    }

    private static String value(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        return token.isStructStart() ? JSON.readTree(parser).toString() : parser.getText();
    }

    private TableRow bad(TableFault fault) {
        return new TableRow(number, Map.of(), List.of(new TableProblem(fault, number, null)));
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
