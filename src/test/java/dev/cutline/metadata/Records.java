package dev.cutline.metadata;

import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.IptcProperties.Member;
import dev.cutline.metadata.IptcProperties.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Records with values for any of the standard's properties, in many scripts and lengths. */
final class Records {

    private static final List<String> WORDS = List.of(
            "Berlin",
            "Zürich",
            "정연제",
            "Путин",
            "東京",
            "القاهرة",
            "ירושלים",
            "😀👩‍👩‍👧",
            "e\u0301",
            "<b>&\"'</b>",
            "x".repeat(70),
            "नई दिल्ली",
            "]]>",
            "100 %",
            "O'Neil");

    private static final List<String> COUNTRIES = List.of("KR", "KOR", "XEU");

    private Records() {}

    static Map<String, Object> record(Random random) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (IptcProperty property : IptcProperties.all()) {
            if (random.nextInt(3) > 0) {
                record.put(property.id(), value(property.type(), random));
            }
        }
        return record;
    }

    /** All properties at once, long captions among them. */
    static Map<String, Object> full(Random random) {
        Map<String, Object> record = new LinkedHashMap<>();
        IptcProperties.all().forEach(property -> record.put(property.id(), value(property.type(), random)));
        record.put("description", Map.of("x-default", "الصورة 東京 😀 caption. ".repeat(50 + random.nextInt(2) * 3_000)));
        return record;
    }

    private static Object value(Type type, Random random) {
        if (!type.list()) {
            return single(type, random);
        }
        List<Object> items = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            items.add(single(type, random));
        }
        return items;
    }

    private static Object single(Type type, Random random) {
        return switch (type.kind()) {
            case TEXT -> type.limit() == null ? text(random) : COUNTRIES.get(random.nextInt(COUNTRIES.size()));
            case URI -> "https://example.org/" + Objects.requireNonNullElse(type.limit(), "") + random.nextInt(1000);
            case DATE ->
                "20%02d-0%d-1%d".formatted(random.nextInt(30), 1 + random.nextInt(9), random.nextInt(10))
                        + (random.nextBoolean() ? "T08:15:00+09:00" : "");
            case INTEGER -> String.valueOf(1 + random.nextInt(10_000));
            case NUMBER -> random.nextInt(highest(type)) + "." + (1 + random.nextInt(9)) + "25";
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case LANGALT ->
                random.nextBoolean()
                        ? Map.of("x-default", text(random))
                        : Map.of("x-default", text(random), "de", text(random), "ar", text(random));
            case STRUCT -> structure(String.valueOf(type.struct()), random);
        };
    }

    private static int highest(Type type) {
        String limit = Objects.requireNonNullElse(type.limit(), "..90");
        return Integer.parseInt(limit.substring(limit.indexOf("..") + 2));
    }

    private static Object structure(String name, Random random) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Member member : IptcProperties.struct(name)) {
            if (members.isEmpty() || random.nextBoolean()) {
                members.put(member.id(), value(member.type(), random));
            }
        }
        return members;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
