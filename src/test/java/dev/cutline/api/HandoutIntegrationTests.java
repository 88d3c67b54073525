package dev.cutline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hits as a table, and pictures in other sizes. */
@DeskTest
class HandoutIntegrationTests {

    @Autowired
    DeskClient desk;

    @Test
    void writesAllHitsAsATableThatNoSpreadsheetRuns() throws IOException {
        for (int i = 0; i < 205; i++) {
            desk.upload(
                    "/api/photos" + (i == 204 ? "?wait=true" : ""),
                    DeskClient.named("row-" + i + ".png", Pictures.picture("png")),
                    Map.of("caption", "=HYPERLINK(\"http://x\",\"y\"),\nsecond line", "credit", "@Lena/dpa"));
        }

        Answer answer = desk.get("/api/photos.csv?q=filename:row*&sort=filename");

        assertThat(answer.headers().getContentType()).hasToString("text/csv;charset=UTF-8");
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
        assertThat(rows).hasSize(205);
        assertThat(rows).extracting(row -> row.get("file")).doesNotHaveDuplicates();
        assertThat(rows.get(0).get("caption")).startsWith("'=HYPERLINK(\"http://x\",\"y\"),\nsecond");
    }

    @Test
    void handsAPictureOutSmallerWithItsCreditInside() throws IOException {
        String id = desk.upload(Path.of("samples/AFP_33BK4QX.jpg")).at("/id").asString();

        Answer answer = desk.get("/api/photos/{id}/download?size=1200", id);

        assertThat(answer.status()).isEqualTo(200);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(Math.max(picture.getWidth(), picture.getHeight())).isEqualTo(1200);
        Answer back = desk.upload("smaller.jpg", answer.body(), Map.of());
        assertThat(back.at("/licence/creditLine").asString()).isEqualTo("Jung Yeon-je/AFP via Getty Images");
        assertThat(desk.get("/api/photos/{id}/download?size=77", id).status()).isEqualTo(400);
    }
}
