package dev.cutline.credit.line;

import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Part.Kind;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.word.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Puts the organisations of a credit into the order the picture came: origin first, last distributor last.
 *
 * <p>After the photographer's name they are printed in that order; before the name the nearest is the origin. "A via B"
 * is A first wherever it stands. Houses that only hand out what others made come last.
 */
final class Chain {

    private static final int LONGEST_INITIALS = 3;

    /** In their own scripts, wires hand on what they have from the world's. */
    private static final char EAST_ASIAN = '\u2e80';

    private final List<Part> parts;
    private final List<String> rules;

    Chain(List<Part> parts, List<String> rules) {
        this.parts = parts;
        this.rules = rules;
    }

    List<String> names() {
        int person = arePairs() ? 0 : lastPerson();
        List<Part> before = new ArrayList<>();
        List<Part> after = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isOrganisation() && !isHandedOnLater(i)) {
                (i < person ? before : after).add(parts.get(i));
            }
        }
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        List<Part> ordered = order(before, after);
        boolean capitals =
                person >= 0 ? parts.get(person).words > 1 && parts.get(person).isUpper() : areUpper();
        if (ordered.size() == 1) {
            return List.of(ordered.get(0).name(capitals));
        }
        Map<String, String> names = new LinkedHashMap<>();
        ordered.forEach(p -> names.putIfAbsent(p.house(), p.name(capitals)));
        return List.copyOf(new LinkedHashSet<>(names.values()));
    }

    /** "REUTERS/Jane Doe/Yonhap via Reuters": who is named again as the one that hands on stands there. */
    private boolean isHandedOnLater(int i) {
        for (int j = i + 1; j < parts.size(); j++) {
            Part later = parts.get(j);
            if (later.isOrganisation()
                    && (later.before == Separator.VIA || isDistributor(later) || later.is(Agency.Kind.STOCK))
                    && later.house().equals(parts.get(i).house())) {
                return true;
            }
        }
        return false;
    }

    /** "JANE DOE / LA TERCERA": where people are written in capitals, a house's say nothing. */
    private boolean areUpper() {
        for (Part part : parts) {
            if (!part.isUpper()) {
                return false;
            }
        }
        return parts.size() > 1;
    }

    /** "Jane Doe/AP; John Roe/Reuters": each name has its houses behind it. */
    private boolean arePairs() {
        if (parts.isEmpty() || parts.get(0).kind != Kind.PERSON) {
            return false;
        }
        for (int i = 2; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean begins = part.before == Separator.SEMICOLON || part.before == Separator.COMMA;
            if (begins && part.kind == Kind.PERSON && parts.get(i - 1).isOrganisation()) {
                return true;
            }
        }
        return false;
    }

    private int lastPerson() {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).kind == Kind.PERSON) {
                return i;
            }
        }
        return -1;
    }

    private List<Part> order(List<Part> before, List<Part> after) {
        if (after.isEmpty() && !before.isEmpty()) {
            return nameLast(before);
        }
        if (before.isEmpty()) {
            return nameFirst(after);
        }
        rules.add("name between houses: those before it first");
        List<Part> ordered = new ArrayList<>(reversed(before));
        ordered.addAll(after);
        return distributorsLast(ordered);
    }

    /** The organisation next to the name is the origin, except where a bar stands between houses and name. */
    private List<Part> nameLast(List<Part> before) {
        Part name = parts.get(lastPerson());
        boolean bar = name.before == Separator.PIPE && !isDistributor(before.get(0));
        rules.add(bar ? "name after a bar: houses in printed order" : "name last: the house next to it is the origin");
        return bar ? distributorsLast(before) : distributorLast(reversed(before));
    }

    private List<Part> nameFirst(List<Part> after) {
        if (lastPerson() < 0 && isFramed(after)) {
            return after;
        }
        if (lastPerson() < 0 && startsWithDistributor(after)) {
            rules.add("distributor first: the last house is the origin");
            return reversed(after);
        }
        if (lastPerson() < 0 && isWireThenVia(after)) {
            rules.add("a wire, then 'A via B': A is the origin");
            return reversed(after);
        }
        List<Part> ordered = new ArrayList<>(after);
        for (int i = 1; i < ordered.size(); i++) {
            if (suppliesWires(ordered.get(i)) && isWire(ordered.get(i - 1))) {
                rules.add("a wire and who supplied it");
                ordered.add(0, ordered.remove(i));
            }
        }
        return distributorsLast(ordered);
    }

    /** AFP PHOTO / KCNA VIA KNS: the wire prints itself before those it has the picture from. */
    private static boolean isWireThenVia(List<Part> parts) {
        return parts.size() > 2
                && isWire(parts.get(0))
                && parts.get(1).before == Separator.SLASH
                && parts.get(2).before == Separator.VIA
                && !isWire(parts.get(parts.size() - 1))
                && parts.subList(1, parts.size()).stream().noneMatch(Chain::isDistributor);
    }

    /** "Keystone/Hulton Archive/Getty Images": between two that hand out, in printed order. */
    private static boolean isFramed(List<Part> parts) {
        return parts.size() > 2
                && isDistributor(parts.get(0))
                && isDistributor(parts.get(parts.size() - 1))
                && parts.get(1).is(Agency.Kind.STOCK);
    }

    private static boolean startsWithDistributor(List<Part> parts) {
        return parts.size() > 1
                && (isDistributor(parts.get(0)) || isSocial(parts))
                && !isDistributor(parts.get(parts.size() - 1))
                && parts.get(1).before != Separator.VIA
                && parts.get(1).before != Separator.SEMICOLON;
    }

    /** "Facebook/Prefeitura de Niterói": where it was found, then whose it is. */
    private static boolean isSocial(List<Part> parts) {
        return parts.size() == 2
                && parts.get(0).is(Agency.Kind.SOCIAL)
                && parts.get(1).agency == null
                && parts.get(1).before == Separator.SLASH;
    }

    /** Printed order turned round, but "A via B" and "A and B" kept together. */
    private static List<Part> reversed(List<Part> parts) {
        List<List<Part>> groups = new ArrayList<>();
        boolean joined = false;
        for (Part part : parts) {
            boolean belongs = part.before == Separator.VIA || joined && part.joined;
            joined = part.joined;
            if (belongs && !groups.isEmpty()) {
                groups.get(groups.size() - 1).add(part);
            } else {
                groups.add(new ArrayList<>(List.of(part)));
            }
        }
        Collections.reverse(groups);
        return groups.stream().flatMap(List::stream).toList();
    }

    private static List<Part> distributorsLast(List<Part> parts) {
        List<Part> ordered = new ArrayList<>(parts.size());
        List<Part> distributors = new ArrayList<>(1);
        for (Part part : parts) {
            if (part.before == Separator.VIA || part.before == Separator.SEMICOLON) {
                return parts;
            }
            (isDistributor(part) ? distributors : ordered).add(part);
        }
        ordered.addAll(distributors);
        return ordered;
    }

    /** A house that only hands out can't be the origin of one that doesn't. */
    private static List<Part> distributorLast(List<Part> parts) {
        Part first = parts.get(parts.size() - 1);
        boolean paper = parts.size() > 1 && isDistributor(parts.get(parts.size() - 2)) && isPaper(first);
        return paper || isDistributor(first) ? parts : distributorsLast(parts);
    }

    /** "REUTERS/KCNA": a body, or the wire that a closed country or a partner sends its pictures by. */
    private static boolean suppliesWires(Part part) {
        boolean partner = isWire(part)
                && part.before == Separator.SLASH
                && part.text.charAt(0) < EAST_ASIAN
                && Vocabulary.builtIn().houses().isWireSupplier(part.house());
        return part.suppliesWires() || partner;
    }

    /** "SN/APA/Jane Doe": papers of Austria print their own initials ahead of whom they have a picture from. */
    private static boolean isPaper(Part part) {
        return part.agency == null
                ? part.words == 1 && part.text.length() <= LONGEST_INITIALS && part.isUpper() && !part.body
                : part.agency.isPublication();
    }

    private static boolean isWire(Part part) {
        return part.is(Agency.Kind.WIRE);
    }

    /** Hands out others' pictures: last whatever the print order. */
    private static boolean isDistributor(Part part) {
        return part.agency != null && part.agency.comesLast();
    }
}
