package dev.cutline.desk;

import dev.cutline.photo.Revision;
import dev.cutline.photo.Subject;
import dev.cutline.search.lookup.PhotoLookup;
import dev.cutline.search.lookup.PhotoLookup.Key;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Finds the photos that others speak of by a name. */
@Service
public final class Namesakes {

    /** Names asked for at one time. */
    private static final int AT_ONCE = 200;

    /** Agencies' numbers have dots too. */
    private static final Pattern EXTENSION = Pattern.compile("\\.[a-z][a-z0-9]{1,4}$");

    private final PhotoLookup lookup;
    private final Photos photos;

    Namesakes(PhotoLookup lookup, Photos photos) {
        this.lookup = lookup;
        this.photos = photos;
    }

    /**
     * The photos that each of these means, as they are now; those that search doesn't know yet aren't found by name.
     *
     * @throws dev.cutline.search.cluster.SearchUnavailable while Elasticsearch can't be asked
     */
    public Map<Subject, List<Revision>> of(Collection<Subject> subjects) {
        Map<Subject, List<Revision>> found = new HashMap<>();
        subjects.stream()
                .distinct()
                .collect(Collectors.groupingBy(Subject::kind))
                .forEach((kind, group) -> find(kind, group, found));
        return found;
    }

    /** Of these, those that a subject means: by a file name's extension, if one of them has the same. */
    public static List<Revision> meant(Subject subject, Collection<Revision> records) {
        String wanted = folded(subject);
        if (subject.kind() != Subject.Kind.FILENAME) {
            return records.stream()
                    .filter(record -> names(subject.kind(), record).contains(wanted))
                    .toList();
        }
        List<Revision> exact = records.stream()
                .filter(record -> folded(Subject.filename(record.file().name())).equals(wanted))
                .toList();
        return !exact.isEmpty()
                ? exact
                : records.stream()
                        .filter(record -> stem(folded(
                                        Subject.filename(record.file().name())))
                                .equals(stem(wanted)))
                        .toList();
    }

    /** What a name is filed under, so that all spellings of one are together. */
    public static String filed(Subject subject) {
        String folded = folded(subject);
        return subject.kind() + " " + (subject.kind() == Subject.Kind.FILENAME ? stem(folded) : folded);
    }

    /** All that a photo can be called by. */
    public static List<String> filed(Revision record) {
        List<String> filed = new ArrayList<>();
        for (Subject.Kind kind : Subject.Kind.values()) {
            names(kind, record).forEach(name -> filed.add(filed(new Subject(kind, name))));
        }
        return filed;
    }

    private void find(Subject.Kind kind, List<Subject> subjects, Map<Subject, List<Revision>> found) {
        for (int from = 0; from < subjects.size(); from += AT_ONCE) {
            List<Subject> some = subjects.subList(from, Math.min(subjects.size(), from + AT_ONCE));
            Map<String, List<Revision>> records = records(kind, some).stream()
                    .collect(Collectors.toMap(Revision::id, Function.identity(), (first, second) -> first))
                    .values()
                    .stream()
                    .flatMap(record -> filed(record).stream().distinct().map(name -> Map.entry(name, record)))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            some.forEach(subject ->
                    found.put(subject, meant(subject, records.getOrDefault(filed(subject), List.of()))));
        }
    }

    private List<Revision> records(Subject.Kind kind, List<Subject> subjects) {
        List<String> names = subjects.stream().map(Subject::name).toList();
        return switch (kind) {
            case ID ->
                names.stream()
                        .flatMap(id -> photos.find(id.toLowerCase(Locale.ROOT)).stream())
                        .map(photo -> photo.record())
                        .toList();
            case FILENAME -> lookup.findAny(Key.FILENAME, names);
            case JOB_ID -> lookup.findAny(Key.JOBID, names);
            case SUPPLIER_ID -> lookup.findAny(Key.SUPPLIER_ID, names);
        };
    }

    private static List<String> names(Subject.Kind kind, Revision record) {
        List<String> names = switch (kind) {
            case ID -> List.of(record.id());
            case FILENAME -> List.of(record.file().name());
            case JOB_ID -> record.texts("jobid");
            case SUPPLIER_ID -> record.texts("imageSupplierImageId");
        };
        return names.stream().map(name -> folded(new Subject(kind, name))).toList();
    }

    private static String folded(Subject subject) {
        String name = subject.name();
        boolean isFile = subject.kind() == Subject.Kind.FILENAME;
        String last = isFile ? name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1) : name;
        return Normalizer.normalize(last, Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        return EXTENSION.matcher(name).replaceFirst("");
    }
}
