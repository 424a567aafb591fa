package city.innovation.tracker.check;

import city.innovation.kit.code.CodeLists;
import city.innovation.kit.time.CityTime;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;

/** A check as a sheet to print: PDF on A4 with Korean text in an embedded font. */
@ApplicationScoped
class CheckSheet {

    private static final String FONT = "/fonts/Pretendard-Regular.ttf";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(CityTime.ZONE);

    private final CodeLists lists;

    CheckSheet(CodeLists lists) {
        this.lists = lists;
    }

    /** The file's bytes. */
    byte[] of(CheckView check) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> CheckSheet.class.getResourceAsStream(FONT), "Pretendard")
                    .withW3cDocument(page(check), null)
                    .withProducer("task-tracker-service")
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Document page(CheckView check) {
        Words words = new Words(lists, Locale.KOREAN);
        SheetPage page = new SheetPage("이행 점검표 " + check.number());
        head(page, check, words);
        Submission submission = check.submission();
        if (submission != null) {
            page.section("부서 자체 점검")
                    .row("자체 판정", words.of("check-verdicts", submission.selfVerdict()))
                    .row("추진 내용", submission.statement())
                    .row("증빙", evidence(submission.evidence()))
                    .row("제출", at(submission.submittedAt()) + (submission.late() ? " (기한 경과)" : ""));
        }
        Verification verification = check.verification();
        if (verification != null) {
            page.section("점검 결과")
                    .row("판정", words.of("check-verdicts", verification.verdict()))
                    .row("지적 사항", lines(verification.findings()))
                    .row("의견", verification.remark())
                    .row("점검", at(verification.verifiedAt()) + " / " + verification.verifiedBy());
        }
        check.correctiveActions().forEach(action -> action(page, action, words));
        return page.document();
    }

    private static void head(SheetPage page, CheckView check, Words words) {
        page.section(null)
                .row("점검 번호", check.number())
                .row("구분", words.of("check-kinds", check.kind()) + (check.round() == null ? "" : " " + check.round()))
                .row(
                        "사업",
                        (check.planCode() == null ? "" : check.planCode() + " ") + check.code() + " " + check.title())
                .row("담당 부서", check.department())
                .row("중점과제", check.key() ? "예" : "아니오")
                .row("계획 진도", percent(check.plannedBp()))
                .row("실제 진도", percent(check.actualBp()))
                .row("점검 대상 기간", check.aboutFrom() + " ~ " + check.aboutTo())
                .row("점검 사유", check.reason())
                .row("제출 기한", check.dueOn())
                .row("상태", words.of("check-states", check.state()));
    }

    private static void action(SheetPage page, CorrectionView action, Words words) {
        page.section("시정 조치 " + action.number())
                .row("조치 요구", action.text())
                .row("기한", action.dueOn())
                .row("상태", words.of("corrective-action-states", action.state()))
                .row("조치 결과", action.report())
                .row("증빙", evidence(action.evidence()));
    }

    private static String percent(Integer bp) {
        return bp == null ? null : Percent.of(bp) + " %";
    }

    private static String at(Instant at) {
        return MINUTE.format(at);
    }

    private static String evidence(List<Evidence> all) {
        return lines(all.stream()
                .map(one -> one.link() == null ? one.title() : one.title() + " " + one.link())
                .toList());
    }

    private static String lines(List<String> all) {
        return all.isEmpty() ? null : String.join("\n", all);
    }
}
