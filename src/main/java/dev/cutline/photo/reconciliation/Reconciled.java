package dev.cutline.photo.reconciliation;

import dev.cutline.photo.Conflict;
import java.util.List;
import java.util.Map;

/**
 * One record from all that was said of a photo.
 *
 * @param iptc the values that hold, by IPTC property
 * @param origin where each stands
 * @param conflicts what was said otherwise
 */
public record Reconciled(Map<String, Object> iptc, Map<String, String> origin, List<Conflict> conflicts) {}
