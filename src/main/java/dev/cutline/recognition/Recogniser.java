package dev.cutline.recognition;

import dev.cutline.archive.Archive;
import dev.cutline.desk.Photos;
import dev.cutline.licence.Use;
import dev.cutline.likeness.Enquiry;
import dev.cutline.metadata.ImageData;
import dev.cutline.metadata.Metadata;
import dev.cutline.metadata.MetadataReader;
import dev.cutline.photo.Photo;
import dev.cutline.photo.reconciliation.Recorder;
import dev.cutline.preview.Previews;
import dev.cutline.preview.Undecodable;
import dev.cutline.recognition.Looks.Look;
import dev.cutline.recognition.Recognised.Copy;
import dev.cutline.recognition.Recognised.Match;
import dev.cutline.recognition.Recognised.Way;
import dev.cutline.search.lookup.PhotoLookup;
import dev.cutline.search.lookup.PhotoLookup.Key;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds the photo that a picture is a copy of: resized, recompressed, stripped of its metadata, cut or mirrored. */
@Service
public final class Recogniser {

    private final Archive archive;
    private final Photos photos;
    private final PhotoLookup lookup;
    private final MetadataReader reader;
    private final Previews previews;
    private final Looks looks;

    Recogniser(
            Archive archive, Photos photos, PhotoLookup lookup, MetadataReader reader, Previews previews, Looks looks) {
        this.archive = archive;
        this.photos = photos;
        this.lookup = lookup;
        this.reader = reader;
        this.previews = previews;
        this.looks = looks;
    }

    /**
     * Recognises a picture; it isn't kept.
     *
     * @throws Undecodable if it would have to be looked at and can't be
     * @throws dev.cutline.search.cluster.SearchUnavailable while Elasticsearch can't be asked
     */
    public Recognised recognise(InputStream picture) {
        Path file = archive.draft();
        try {
            String sha256 = write(picture, file);
            Metadata metadata = reader.read(file);
            Optional<Photo> same = photos.find(sha256);
            return same.isPresent() ? same(same.get(), Copy.of(metadata)) : recognise(file, metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(file);
        }
    }

    /**
     * Recognises a picture that is wanted for a certain use: the licences of what it is are those of that use.
     *
     * @see #recognise(InputStream)
     */
    public Recognised recognise(InputStream picture, Use use) {
        Recognised recognised = recognise(picture);
        return use.equals(Use.UNSTATED) ? recognised : recognised.with(photo -> photos.photo(photo.id(), use));
    }

    /** How many photos a picture is compared with. */
    public long compared() {
        return looks.count();
    }

    /** The very file, and others that differ from it in their metadata only. */
    private Recognised same(Photo photo, Copy copy) {
        List<Match> matches = new ArrayList<>(List.of(new Match(photo, Way.BYTES, null)));
        String pixels = photo.record().file().pixelsSha256();
        if (pixels != null) {
            byPixels(pixels)
                    .filter(match -> !match.photo().id().equals(photo.id()))
                    .forEach(matches::add);
        }
        return new Recognised(matches, null, copy);
    }

    private Recognised recognise(Path file, Metadata metadata) {
        Copy copy = Copy.of(metadata);
        List<Match> pixels = byPixels(ImageData.sha256(file)).toList();
        if (!pixels.isEmpty()) {
            return new Recognised(pixels, null, copy);
        }
        List<Photo> documents = byDocument(metadata);
        try {
            Enquiry enquiry = Enquiry.of(previews.sketch(file, metadata.orientation()));
            return byLooks(documents, enquiry, copy);
        } catch (Undecodable e) {
            if (documents.isEmpty()) {
                throw e;
            }
            return new Recognised(documents.stream().map(Recogniser::unseen).toList(), null, copy);
        }
    }

    /** Programs hand document ids on to pictures that are made from others, so only looks make them sure. */
    private Recognised byLooks(List<Photo> documents, Enquiry enquiry, Copy copy) {
        Recognised alike = byLikeness(enquiry, copy);
        List<Match> matches = new ArrayList<>();
        for (Photo photo : documents) {
            matches.add(looks.look(enquiry, photo.id())
                    .map(look -> new Match(photo, Way.DOCUMENT_ID, look.resemblance()))
                    .orElseGet(() -> unseen(photo)));
        }
        alike.matches().stream()
                .filter(match -> documents.stream()
                        .noneMatch(photo -> photo.id().equals(match.photo().id())))
                .forEach(matches::add);
        matches.sort(Comparator.comparing(match -> !match.isSure()));
        return new Recognised(matches, alike.nearest(), copy);
    }

    private static Match unseen(Photo photo) {
        return new Match(photo, Way.DOCUMENT_ID, null);
    }

    private Stream<Match> byPixels(String sha256) {
        return photos(Key.PIXELS, sha256).map(photo -> new Match(photo, Way.PIXELS, null));
    }

    private List<Photo> byDocument(Metadata metadata) {
        Map<String, Photo> found = new LinkedHashMap<>();
        Recorder.documentIds(metadata).stream()
                .flatMap(id -> photos(Key.DOCUMENT_ID, id))
                .forEach(photo -> found.putIfAbsent(photo.id(), photo));
        return List.copyOf(found.values());
    }

    private Recognised byLikeness(Enquiry enquiry, Copy copy) {
        List<Look> near = looks.near(enquiry);
        return new Recognised(
                near.stream().filter(look -> !look.isOther()).map(this::match).toList(),
                near.stream().filter(Look::isOther).findFirst().map(this::match).orElse(null),
                copy);
    }

    private Match match(Look look) {
        return new Match(photos.photo(look.id()), Way.LIKENESS, look.resemblance());
    }

    private Stream<Photo> photos(Key key, String value) {
        return lookup.find(key, value).stream().map(record -> photos.photo(record.id()));
    }

    private static String write(InputStream picture, Path file) throws IOException {
        MessageDigest sha256 = newDigest();
        try (OutputStream output = new DigestOutputStream(Files.newOutputStream(file), sha256)) {
            picture.transferTo(output);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
