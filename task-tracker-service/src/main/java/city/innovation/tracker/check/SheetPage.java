package city.innovation.tracker.check;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A page in the making: texts are put in as texts, so that nothing in them can be taken for markup. */
final class SheetPage {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm 20mm 16mm;
                @bottom-center { content: counter(page) " / " counter(pages); font-family: Pretendard; font-size: 8pt; } }
            * { font-family: Pretendard; font-weight: normal; }
            body { font-size: 10pt; line-height: 1.5; word-wrap: break-word; }
            h1 { font-size: 18pt; text-align: center; margin: 0 0 6mm 0; }
            h2 { font-size: 12pt; margin: 6mm 0 2mm 0; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            th, td { border: 0.5pt solid #444; padding: 1.5mm 2mm; vertical-align: top; text-align: left;
                white-space: pre-wrap; }
            th { width: 24%; background: #eee; }
            """;

    private final Document document;
    private final Element body;
    private Element table;

    SheetPage(String title) {
        document = empty();
        Element html = add(document, "html", null);
        html.setAttribute("lang", "ko");
        Element head = add(html, "head", null);
        add(head, "title", title);
        add(head, "style", STYLE);
        body = add(html, "body", null);
        add(body, "h1", title);
    }

    /** A heading; the rows that follow stand under it. */
    SheetPage section(String heading) {
        if (heading != null) {
            add(body, "h2", heading);
        }
        table = add(add(body, "table", null), "tbody", null);
        return this;
    }

    /** A row; a null value is a dash. */
    SheetPage row(String name, Object value) {
        Element row = add(table, "tr", null);
        add(row, "th", name);
        add(row, "td", value == null ? "–" : value.toString());
        return this;
    }

    Document document() {
        return document;
    }

    private Element add(Node parent, String name, String text) {
        Element element = document.createElement(name);
        parent.appendChild(element);
        if (text != null) {
            element.setTextContent(text);
        }
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
