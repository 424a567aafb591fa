package city.innovation.tracker.check;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.TF;
import static io.restassured.RestAssured.config;
import static io.restassured.config.HeaderConfig.headerConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class CheckFileTest {

    @Test
    void aSheetPrintsKoreanTextInAnEmbeddedFont() throws Exception {
        Made plan = PlanSteps.draft();
        Made area = PlanSteps.area(plan, "1");
        Made project = PlanSteps.project(plan, area, "P1", Map.of("title", "골목길 <b>가로등</b> & 신호등"));
        PlanSteps.confirmed(plan);
        Made check = CheckSteps.opened(project);
        TF.does(CheckSteps.submitted(check), "verify", CheckSteps.fault());
        Response sheet = TF.get(check.path() + "/sheet");
        sheet.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString(check.answer().path("number") + ".pdf"));
        try (PDDocument document = Loader.loadPDF(sheet.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("이행 점검표")
                    .contains("골목길 <b>가로등</b> & 신호등")
                    .contains("시범 운영을 마쳤습니다.")
                    .contains("부적정")
                    .contains("안내문을 새로 붙일 것")
                    .contains("100.0 %")
                    .doesNotContain("#");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("이행 점검표");
            PDResources resources = document.getPage(0).getResources();
            List<String> fonts = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                fonts.add(font.getName());
            }
            assertThat(fonts).isNotEmpty().allMatch(name -> name.contains("Pretendard"));
        }
        CITIZEN.get(check.path() + "/sheet").then().statusCode(403);
    }

    @Test
    void aRoundIsExportedAsAWorkbookInWords(@TempDir Path folder) throws Exception {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        Made check = CheckSteps.opened(project);
        TF.does(CheckSteps.submitted(check), "verify", CheckSteps.passed());
        String path = CheckSteps.CHECKS + "/export?node=" + project.id();
        Response korean = TF.call()
                .config(config().headerConfig(headerConfig().overwriteHeadersWithName("Accept-Language")))
                .header("Accept-Language", "ko")
                .get(path);
        korean.then().statusCode(200).contentType(containsString("spreadsheetml"));
        assertThat(sheet(korean.asByteArray(), folder)).contains("점검 번호", "실제 진도(%)", "수시", "종결", "적정", "항목 P1");
        Response english = TF.get(path + "&format=csv");
        assertThat(english.asString())
                .contains("Number,Round,Kind")
                .contains("Occasional")
                .contains(",100.0,0.0,");
        ANYBODY.get(path).then().statusCode(401);
    }

    private static String sheet(byte[] workbook, Path folder) throws Exception {
        Path file = Files.write(folder.resolve("round.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(sheet)
                    .getDocumentElement()
                    .getTextContent();
        }
    }

    @Test
    void percentsAreHonest() {
        assertThat(Percent.of(null)).isNull();
        assertThat(Percent.of(0)).isEqualByComparingTo("0.0");
        assertThat(Percent.of(1)).isEqualByComparingTo("0.1");
        assertThat(Percent.of(4_255)).isEqualByComparingTo("42.6");
        assertThat(Percent.of(9_999)).isEqualByComparingTo("99.9");
        assertThat(Percent.of(10_000)).isEqualByComparingTo("100.0");
    }
}
