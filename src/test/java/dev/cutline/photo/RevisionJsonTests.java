package dev.cutline.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisionJsonTests {

    @Test
    void comesBackAsItWasWritten() {
        Map<String, Object> iptc = new LinkedHashMap<>();
        iptc.put("description", "사람들이 뉴스를 본다 \u2028 \"\\ \0");
        iptc.put("creatorNames", List.of("Jung Yeon-je"));
        iptc.put("imageRating", 3);
        iptc.put("creatorContactInfo", Map.of("CiEmailWork", "desk@example.org"));
        Revision revision = Revisions.first('b', iptc);

        assertThat(RevisionJson.read(RevisionJson.write(revision))).isEqualTo(revision);
    }

    @Test
    void keepsItsShapeForOtherVersions() {
        String json = new String(RevisionJson.write(Revisions.first('b', Map.of())), StandardCharsets.UTF_8);

        assertThat(json).startsWith("{\"id\":\"bbbb").contains("\"received\":\"2023-03-17T00:41:00Z\"");
        String later = json.replaceFirst("\\{", "{\"addedLater\":1,");
        assertThat(RevisionJson.read(later.getBytes(StandardCharsets.UTF_8))).isEqualTo(Revisions.first('b', Map.of()));
    }
}
