package dev.cutline.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a picture may have been called before a web system changed its address. */
final class FileNames {

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{3,4}$");
    private static final Pattern SIZE = Pattern.compile(
            "(?:[-_](?:\\d{2,5}x\\d{2,5}|w?\\d{3,4}(?:px|w)?|scaled|large|medium|small|thumb|crop|\\dx)|@\\dx)$");
    private static final Pattern NUMBER = Pattern.compile("\\d{6,}");
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    private FileNames() {}

    /** Names, the likeliest first; none for an empty reference. */
    static List<String> of(String reference) {
        Set<String> names = new LinkedHashSet<>();
        String name = last(reference);
        while (!name.isEmpty() && names.add(name)) {
            name = withoutSize(name);
        }
        return List.copyOf(names);
    }

    /** Runs of digits and the bare name, as job and supplier's ids stand in file names. */
    static List<String> ids(String reference) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : of(reference)) {
            ids.add(ENDING.matcher(name).replaceFirst(""));
            Matcher numbers = NUMBER.matcher(name);
            while (numbers.find()) {
                ids.add(numbers.group());
            }
        }
        return List.copyOf(ids);
    }

    /** Checksums in an address: our own pages' addresses hold them. */
    static List<String> checksums(String reference) {
        return CHECKSUM.matcher(reference).results().map(found -> found.group()).toList();
    }

    private static String withoutSize(String name) {
        Matcher ending = ENDING.matcher(name);
        String dot = ending.find() ? ending.group() : "";
        String stem = name.substring(0, name.length() - dot.length());
        return SIZE.matcher(stem).replaceFirst("") + dot;
    }

    /** The last part of an address that looks like a file, without query; systems that resize put the name in the query. */
    private static String last(String reference) {
        String decoded = decoded(reference);
        String path = decoded.replaceFirst("[?#].*$", "");
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        Matcher inQuery = Pattern.compile(
                        "[/=]([^/=&?]+\\.(?:jpe?g|png|tiff?|webp|heic|avif))(?:[&#]|$)", Pattern.CASE_INSENSITIVE)
                .matcher(decoded);
        boolean named = ENDING.matcher(last).find();
        return named || !inQuery.find() ? last.strip() : inQuery.group(1).strip();
    }

    private static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return reference;
        }
    }
}
