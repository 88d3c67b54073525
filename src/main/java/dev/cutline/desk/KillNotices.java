package dev.cutline.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Revision;
import dev.cutline.search.PhotoIndex;
import dev.cutline.search.lookup.PhotoLookup;
import dev.cutline.search.lookup.PhotoLookup.Key;
import dev.cutline.search.lookup.PhotoLookup.Name;
import dev.cutline.search.lookup.PhotoLookup.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Withdraws photos by lists of ids and job ids, as agencies send them, and lifts such withdrawals. */
@Service
public final class KillNotices {

    private final Photos photos;
    private final PhotoLookup lookup;
    private final PhotoIndex index;

    KillNotices(Photos photos, PhotoLookup lookup, PhotoIndex index) {
        this.photos = photos;
        this.lookup = lookup;
        this.index = index;
    }

    /** What a key of a list names. */
    public enum Kind {
        @JsonProperty("id")
        ID,
        @JsonProperty("jobid")
        JOB_ID
    }

    /** What became of a key. */
    public enum Outcome {
        /** Its photos are withdrawn now, or were already. */
        @JsonProperty("withdrawn")
        WITHDRAWN,
        /** Its photos are withdrawn no more. */
        @JsonProperty("lifted")
        LIFTED,
        /** No photo is called so. */
        @JsonProperty("unknown")
        UNKNOWN,
        /** More photos are called so than could be changed at once: send it again. */
        @JsonProperty("incomplete")
        INCOMPLETE
    }

    /** A key and what became of it. */
    public record Line(Kind kind, String key, Outcome outcome, List<String> photos) {}

    private record Target(List<String> ids, boolean complete) {}

    /**
     * Withdraws all photos of ids and job ids.
     *
     * @throws dev.cutline.search.cluster.SearchUnavailable while job ids can't be looked up; nothing was changed then
     */
    public List<Line> withdraw(List<String> ids, List<String> jobIds, String reason, String by) {
        return change(
                ids,
                jobIds,
                Outcome.WITHDRAWN,
                id -> photos.find(id)
                        .filter(photo -> photo.record().withdrawn() == null)
                        .map(photo -> photos.withdraw(id, reason, by).id())
                        .orElse(id));
    }

    /** Lifts the withdrawals of all photos of ids and job ids. */
    public List<Line> lift(List<String> ids, List<String> jobIds, String by) {
        return change(ids, jobIds, Outcome.LIFTED, id -> photos.restore(id, by).id());
    }

    private List<Line> change(List<String> ids, List<String> jobIds, Outcome done, UnaryOperator<String> change) {
        List<Target> targets = jobIds.isEmpty() ? List.of() : ofJobs(jobIds);
        List<Line> report = new ArrayList<>();
        for (String id : ids) {
            List<String> found = photos.find(id.strip().toLowerCase(Locale.ROOT)).stream()
                    .map(Photo::id)
                    .toList();
            report.add(line(Kind.ID, id, new Target(found, true), done, change));
        }
        for (int i = 0; i < jobIds.size(); i++) {
            report.add(line(Kind.JOB_ID, jobIds.get(i), targets.get(i), done, change));
        }
        return report;
    }

    private static Line line(Kind kind, String key, Target target, Outcome done, UnaryOperator<String> change) {
        List<String> changed = target.ids().stream().map(change).toList();
        Outcome outcome = changed.isEmpty() ? Outcome.UNKNOWN : target.complete() ? done : Outcome.INCOMPLETE;
        return new Line(kind, key, outcome, changed);
    }

    /** All are looked up before any is changed. */
    private List<Target> ofJobs(List<String> jobIds) {
        index.refresh();
        List<Target> targets = new ArrayList<>();
        for (String jobId : jobIds) {
            Name name = new Name(Key.JOBID, jobId);
            Named named = lookup.find(List.of(name));
            Map<Name, List<Revision>> found = named.photos();
            targets.add(new Target(
                    found.getOrDefault(name, List.of()).stream()
                            .map(Revision::id)
                            .toList(),
                    named.complete()));
        }
        return targets;
    }
}
