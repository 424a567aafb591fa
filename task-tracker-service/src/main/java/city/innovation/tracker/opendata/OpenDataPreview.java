package city.innovation.tracker.opendata;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many files that are offered now would come under another licence or publisher. */
@ApplicationScoped
class OpenDataPreview implements RulePreview {

    private final OfferedFiles files;

    OpenDataPreview(OfferedFiles files) {
        this.files = files;
    }

    @Override
    public String code() {
        return OpenDataRules.CODE;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        OpenDataTerms now = (OpenDataTerms) current.data();
        OpenDataTerms then = (OpenDataTerms) proposed.data();
        long offered = files.all().size();
        boolean named = now.publisherKo().equals(then.publisherKo())
                && now.publisherEn().equals(then.publisherEn());
        return List.of(
                new Affected("files under another licence", now.licence().equals(then.licence()) ? 0 : offered),
                new Affected("files of another publisher", named ? 0 : offered));
    }
}
