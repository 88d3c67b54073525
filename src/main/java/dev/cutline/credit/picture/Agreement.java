package dev.cutline.credit.picture;

import dev.cutline.credit.word.Folding;
import java.util.ArrayList;
import java.util.List;

/** Whether two fields name the same, whatever the case and accents: one names all that the other does. */
final class Agreement {

    private Agreement() {}

    /** Of organisations. */
    static boolean ofHouses(List<String> some, List<String> others) {
        if (some.equals(others)) {
            return true;
        }
        List<String> a = keys(some);
        List<String> b = keys(others);
        return a.containsAll(b) || b.containsAll(a);
    }

    /** Of people, whom some agencies print by their family name alone: {@code LEMAITRE/SIPA}. */
    static boolean ofPeople(List<String> some, List<String> others) {
        if (some.equals(others)) {
            return true;
        }
        List<String> a = keys(some);
        List<String> b = keys(others);
        return holdsAll(a, b) || holdsAll(b, a);
    }

    /** Of two fields that agree, the one with more people, each by the fuller of the names that they give. */
    static List<String> fuller(List<String> some, List<String> others) {
        if (some.equals(others)) {
            return some;
        }
        List<String> more = others.size() > some.size() ? others : some;
        List<String> fewer = others.size() > some.size() ? some : others;
        List<String> names = new ArrayList<>(more.size());
        for (String name : more) {
            String ending = " " + Folding.key(name);
            names.add(fewer.stream()
                    .filter(other -> Folding.key(other).endsWith(ending))
                    .findFirst()
                    .orElse(name));
        }
        return names;
    }

    private static boolean holdsAll(List<String> names, List<String> others) {
        for (String other : others) {
            if (!holds(names, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(List<String> names, String other) {
        for (String name : names) {
            if (name.equals(other) || name.endsWith(" " + other) || other.endsWith(" " + name)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> keys(List<String> names) {
        List<String> keys = new ArrayList<>(names.size());
        for (String name : names) {
            keys.add(Folding.key(name));
        }
        return keys;
    }
}
