package dev.cutline.intake.reader;

import dev.cutline.desk.reception.Refusal.UnusableCompanion;
import dev.cutline.intake.companion.CompanionFile;
import dev.cutline.intake.companion.CompanionReader;
import dev.cutline.intake.sheet.ClosedXml;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Subject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads picture items of NewsML-G2, alone or in a news message.
 *
 * @see <a href="https://iptc.org/std/NewsML-G2/guidelines/">NewsML-G2 Guidelines</a>
 */
@Component
@Order(4)
final class NewsMlReader implements CompanionReader {

    private static final Set<String> PICTURES = Set.of("picture", "graphic");

    @Override
    public Optional<Reading> read(CompanionFile file) {
        if (!Set.of("xml", "newsml", "g2").contains(file.extension())) {
            return Optional.empty();
        }
        List<SupplierItem> pictures = new ArrayList<>();
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file.path()))) {
            for (NewsElement item : NewsElement.items(ClosedXml.open(content))) {
                if (PICTURES.contains(item.code("itemMeta/itemClass"))) {
                    pictures.add(picture(item));
                }
            }
        } catch (XMLStreamException e) {
            throw new UnusableCompanion(
                    file.name(), "is damaged XML, or refers to things outside. Ask the sender for it once more.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (pictures.isEmpty()) {
            throw new UnusableCompanion(
                    file.name(), "is no NewsML-G2 of a picture: no newsItem in it is of that class.");
        }
        return Optional.of(new Reading(statements(file, pictures), List.of()));
    }

    private static List<Statement> statements(CompanionFile file, List<SupplierItem> pictures) {
        Subject beside = pictures.size() == 1 ? Subject.filename(file.stem()) : null;
        List<Statement> statements = new ArrayList<>();
        for (SupplierItem picture : pictures) {
            statements.add(picture.statement(file, statements.size() + 1, Statement.Kind.NEWSML, "NewsML", beside));
        }
        return statements;
    }

    private static SupplierItem picture(NewsElement news) {
        SupplierItem item = new SupplierItem();
        item.id(news.attribute("guid"));
        item.version(news.attribute("version"));
        item.versionCreated(news.text("itemMeta/versionCreated"));
        item.status(news.code("itemMeta/pubStatus"));
        item.embargoed(news.text("itemMeta/embargoed"));
        news.all("contentMeta/altId").forEach(id -> item.supplierId(id.text()));
        news.all("itemMeta/fileName").forEach(name -> item.file(name.text()));
        news.all("contentSet/remoteContent").forEach(content -> {
            item.file(content.attribute("href"));
            item.file(content.attribute("residref"));
            item.supplierId(content.attribute("residref"));
            content.all("altId").forEach(id -> item.supplierId(id.text()));
            content.all("fileName").forEach(name -> item.file(name.text()));
        });
        NewsMlProperties.say(news, item);
        return item;
    }
}
