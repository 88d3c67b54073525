package dev.cutline.web;

import dev.cutline.desk.batch.BatchStatus;
import dev.cutline.licence.Licence;
import dev.cutline.licence.Licence.Reason;
import dev.cutline.photo.Photo;
import dev.cutline.photo.PictureFile;
import java.text.BreakIterator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** How the pages say values: dates, sizes, names of properties and codes. */
@Component("words")
public final class Wording {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final int KILO = 1000;
    private static final int TITLE = 80;

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** What a value comes from: a standard, or a kind of companion; anything else is named as it is. */
    public String origin(String origin) {
        return String.valueOf(messages.getMessage("origin." + origin, null, origin, Locale.ENGLISH));
    }

    /** A moment, in this server's zone. */
    public String moment(Instant instant) {
        return MINUTE.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** A date of a record at its own precision: year, month, day, or the minute with its zone. */
    public String date(@Nullable String date) {
        if (date == null) {
            return "";
        }
        try {
            return switch (date.length()) {
                case 7 -> MONTH.format(YearMonth.parse(date));
                case 10 -> DAY.format(LocalDate.parse(date));
                default -> date.length() > 15 ? minute(date) : date;
            };
        } catch (DateTimeException e) {
            return date;
        }
    }

    /** The day of a date, where there's no room for the time. */
    public String day(@Nullable String date) {
        return date(date == null || date.length() < 10 ? date : date.substring(0, 10));
    }

    private static String minute(String date) {
        String zone = date.substring(16).replaceFirst("^:\\d{2}(\\.\\d+)?", "").replace("Z", "UTC");
        return (DAY.format(LocalDate.parse(date.substring(0, 10))) + ", " + date.substring(11, 16) + " " + zone)
                .strip();
    }

    /** A file's size. */
    public String size(long bytes) {
        double size = bytes;
        String unit = "bytes";
        for (String next : List.of("kB", "MB", "GB")) {
            if (size < KILO) {
                break;
            }
            size /= KILO;
            unit = next;
        }
        return String.format(Locale.ENGLISH, size < 10 && !unit.equals("bytes") ? "%.1f %s" : "%.0f %s", size, unit);
    }

    /** Width by height, as the style sheet's name for it; pictures of unknown size count as 3:2. */
    public String ratio(PictureFile file) {
        return Ratios.name(file.width(), file.height());
    }

    /** What people call a property of the IPTC standard; {@code description@de} is “Caption (de)”. */
    public String property(String key) {
        int at = key.indexOf('@');
        String id = at < 0 ? key : key.substring(0, at);
        String name = say("property." + id, spaced(id));
        return at < 0 ? name : name + " (" + key.substring(at + 1) + ")";
    }

    /** What a batch does, with the names of properties as people know them. */
    public String batch(BatchStatus batch) {
        return batch.title(this::property);
    }

    /** Why a value isn't allowed, with the property's name as people know it. */
    public String refusal(String property, String message) {
        String id = "“" + property + "”";
        return message.startsWith(id) ? property(property) + message.substring(id.length()) : message;
    }

    /** Why a picture wasn't done, with the name of the property that the reason begins with as people know it. */
    public String refusal(String message) {
        int end = message.indexOf('”');
        return message.startsWith("“") && end > 0 ? refusal(message.substring(1, end), message) : message;
    }

    /** What people call a restriction or another reason of a licence's status. */
    public String reason(String code) {
        return say("reason." + code, spaced(code));
    }

    /** A value of a facet, as people call it. */
    public String value(String field, String value) {
        return switch (field) {
            case "rights" -> say("licence." + value, value);
            case "check" -> say("check." + value, spaced(value));
            case "type" -> format(value);
            case "lang" -> Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
            default -> value;
        };
    }

    /** A facet's value on its chip: dates as people write them. */
    public String chip(String field, String value) {
        return field.equals("date")
                ? Stream.of(value.split("\\.\\.", -1)).map(this::date).collect(Collectors.joining(" – "))
                : value(field, value);
    }

    /** Any value of a record or file as one text. */
    public String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::text).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(member -> member.getKey() + ": " + text(member.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }

    /** What stands for a photo where there's room for a line or two: its caption, else headline or file name. */
    public String title(Photo photo) {
        return Stream.of(
                        photo.caption().text(),
                        Objects.requireNonNullElse(photo.record().text("headline"), ""),
                        photo.record().file().name())
                .filter(text -> !text.isBlank())
                .map(text -> text.substring(0, Math.min(text.length(), KILO)))
                .findFirst()
                .orElse("Untitled");
    }

    /** The IPTC alt text, else the caption's first sentence. */
    public String alt(Photo photo) {
        String alt = photo.record().text("altTextAccessibility");
        return alt == null || alt.isBlank() ? sentence(title(photo)) : alt;
    }

    /** A search as people would say it, short enough for the title of a page. */
    public String search(SearchAddress address) {
        String said = Stream.concat(
                        Stream.of(address.words()),
                        address.picks().stream()
                                .map(pick -> (pick.leftOut() ? "not " : "") + chip(pick.field(), pick.value())))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return said.length() > TITLE ? said.substring(0, TITLE) + "…" : said.isEmpty() ? "Pictures" : said;
    }

    /** {@code Seoul, 17 Mar 2023}. */
    public String whereAndWhen(Photo photo) {
        return Stream.of(
                        Objects.requireNonNullElse(photo.record().text("cityName"), ""),
                        day(photo.record().text("dateCreated")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The reasons of a status in one line. */
    public String summary(Licence licence) {
        return licence.reasons().stream()
                .map(Reason::message)
                .distinct()
                .limit(2)
                .collect(Collectors.joining(" "));
    }

    /** {@code image/jpeg} as JPEG. */
    public String format(String mediaType) {
        return mediaType
                .substring(mediaType.indexOf('/') + 1)
                .replaceFirst("^(x|vnd)[-.]", "")
                .toUpperCase(Locale.ENGLISH);
    }

    /** The address of a search for nothing in particular, for pages whose own couldn't be read. */
    public SearchAddress nowhere() {
        return SearchAddress.of(new LinkedMultiValueMap<>());
    }

    /** The first sentence of a text, for where there's room for no more. */
    public String sentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        String start = text.substring(0, Math.min(text.length(), KILO));
        sentences.setText(start);
        int end = sentences.next();
        return end == BreakIterator.DONE ? start : start.substring(0, end).strip();
    }

    private String say(String key, String otherwise) {
        String text = messages.getMessage(key, null, otherwise, Locale.ENGLISH);
        return text == null ? otherwise : text;
    }

    /** {@code digitalSourceType} and {@code owner-unknown} as words. */
    private static String spaced(String id) {
        String words =
                id.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replace('-', ' ').toLowerCase(Locale.ENGLISH);
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }
}
