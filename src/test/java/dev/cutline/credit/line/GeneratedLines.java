package dev.cutline.credit.line;

import dev.cutline.credit.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes credit lines of which the right reading is known: names × houses × forms × noise. */
final class GeneratedLines {

    /** A line and what it says. */
    record Line(String text, List<String> creators, List<String> chain, List<Qualifier> qualifiers) {}

    private static final List<String> GIVEN = List.of(
            "Anna",
            "Björn",
            "Carlos",
            "David",
            "Elena",
            "François",
            "Giorgio",
            "Hannah",
            "Ivan",
            "Joanna",
            "Kemal",
            "Luis",
            "Maria",
            "Niklas",
            "Olga",
            "Pavel",
            "Rachel",
            "Stefan",
            "Tamara",
            "Umberto",
            "Victoria",
            "William",
            "Jean-Pierre",
            "Hans-Peter",
            "J. Scott",
            "Mary Ann",
            "Robert F.",
            "Mohammed",
            "Ahmed",
            "Zoltán");
    private static final List<String> FAMILY = List.of(
            "Almeida",
            "Brandt",
            "Castellanos",
            "Dupuis",
            "Eriksson",
            "Ferrari",
            "Grünwald",
            "Hoffmeister",
            "Ivanov",
            "Jankowski",
            "Kowalczyk",
            "Lindqvist",
            "McNamara",
            "Novák",
            "O'Brien",
            "Petrenko",
            "Quintero",
            "Rasmussen",
            "Schröder",
            "Tkachenko",
            "Unterberger",
            "van der Berg",
            "Weissman",
            "Öztürk",
            "Zamora",
            "de la Cruz",
            "von Trapp",
            "Bukowski-Meyer",
            "MacDougall",
            "D'Angelo",
            "Hernandez Jr.",
            "Wellington III");
    private static final List<String> EAST_ASIAN = List.of(
            "Jung Yeon-je", "Kim Kyung-hoon", "Park Ji-hwan", "Lee Jin-man", "Wang Zhao", "Chen Yehua", "Li Gang");
    private static final List<String> WIRES = List.of(
            "AFP", "AP", "Reuters", "EPA", "dpa", "Xinhua", "Kyodo", "Yonhap", "TASS", "ANSA", "EFE", "Lusa", "Belga");
    private static final List<String> HOUSES = List.of(
            "Anadolu",
            "NurPhoto",
            "SOPA Images",
            "Bloomberg",
            "The Washington Post",
            "Los Angeles Times",
            "Zuma Press",
            "Sipa USA",
            "Future Publishing",
            "LightRocket",
            "Abaca");
    private static final List<String> DESKS = List.of("Getty Images", "Reuters", "AP", "AFP");

    private final Random random;

    GeneratedLines(long seed) {
        this.random = new Random(seed);
    }

    Line next() {
        return switch (random.nextInt(12)) {
            case 0 -> agencyFirst();
            case 1 -> via("/", " via ");
            case 2 -> via(" / ", " / ");
            case 3 -> german();
            case 4 -> apPhoto();
            case 5 -> several();
            case 6 -> staffOrPool();
            case 7 -> agencyOnly();
            case 8 -> nameOnly();
            case 9 -> forNewspaper();
            case 10 -> bracketed();
            default -> plain();
        };
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String name() {
        return random.nextInt(6) == 0 ? pick(EAST_ASIAN) : pick(GIVEN) + " " + pick(FAMILY);
    }

    /** As houses print names: as they are, in capitals, or with the family name in capitals. */
    private String printed(String name) {
        int space = name.lastIndexOf(' ');
        return switch (random.nextInt(5)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 ->
                hasPlainFamily(name)
                        ? name.substring(0, space) + name.substring(space).toUpperCase(Locale.ROOT)
                        : name;
            default -> name;
        };
    }

    private static boolean hasPlainFamily(String name) {
        return name.chars().filter(c -> c == ' ').count() == 1;
    }

    private Line line(String text, String name, List<String> chain, Qualifier... qualifiers) {
        return new Line(noise(text), List.of(name), chain, List.of(qualifiers));
    }

    private String noise(String text) {
        return switch (random.nextInt(14)) {
            case 0 -> "Photo by " + text;
            case 1 -> "(Photo by " + text + ")";
            case 2 -> "Photo: " + text + ".";
            case 3 -> "Foto: " + text;
            case 4 -> "Crédit photo : " + text;
            case 5 -> "[" + text + "]";
            case 6 -> "Photograph: " + text;
            case 7 -> "Credit: " + text;
            case 8 -> text + " TPX IMAGES OF THE DAY";
            case 9 -> "  " + text + "  ";
            case 10 -> "Mandatory Credit: " + text;
            case 11 -> text + " (20123456a)";
            default -> text;
        };
    }

    private Line agencyFirst() {
        String name = name();
        String agency = pick(WIRES);
        String printed = random.nextBoolean() ? agency.toUpperCase(Locale.ROOT) : agency;
        return line(printed + (random.nextBoolean() ? "/" : " / ") + printed(name), name, List.of(agency));
    }

    private Line plain() {
        String name = name();
        String agency = random.nextBoolean() ? pick(WIRES) : pick(HOUSES);
        String separator = pick(List.of("/", " / ", ", ", " | ", " – ", " - "));
        return line(printed(name) + separator + agency, name, List.of(agency));
    }

    private Line via(String slash, String via) {
        String name = name();
        String agency = random.nextBoolean() ? pick(WIRES) : pick(HOUSES);
        String desk = via.equals(" via ") ? pick(DESKS) : "Getty Images";
        List<String> chain = agency.equals(desk) ? List.of(agency) : List.of(agency, desk);
        return line(printed(name) + slash + agency + via + desk, name, chain);
    }

    private Line german() {
        String name = name();
        return line("picture alliance/dpa | " + name, name, List.of("dpa", "picture alliance"));
    }

    private Line apPhoto() {
        String name = name();
        return switch (random.nextInt(3)) {
            case 0 -> line("AP Photo/" + name, name, List.of("AP"));
            case 1 -> line("AP Photo/" + name + ", File", name, List.of("AP"), Qualifier.FILE);
            default -> line("AP Photo/" + name + ", Pool", name, List.of("AP"), Qualifier.POOL);
        };
    }

    private Line several() {
        String first = name();
        String second = name();
        String agency = pick(WIRES);
        String and = pick(List.of(" and ", " & ", "/", " und ", " et "));
        List<String> creators = new ArrayList<>(List.of(first));
        if (!second.equals(first)) {
            creators.add(second);
        }
        return new Line(noise(first + and + second + "/" + agency), creators, List.of(agency), List.of());
    }

    private Line staffOrPool() {
        String name = name();
        String agency = pick(WIRES);
        Qualifier qualifier = List.of(Qualifier.POOL, Qualifier.STRINGER, Qualifier.HANDOUT, Qualifier.CONTRIBUTOR)
                .get(random.nextInt(4));
        String word = qualifier.name().charAt(0) + qualifier.name().substring(1).toLowerCase(Locale.ROOT);
        return line(printed(name) + "/" + word + "/" + agency, name, List.of(agency), qualifier);
    }

    private Line agencyOnly() {
        String agency = pick(HOUSES);
        return new Line(noise(agency + " via Getty Images"), List.of(), List.of(agency, "Getty Images"), List.of());
    }

    private Line nameOnly() {
        String name = name();
        return new Line("Photo by " + name, List.of(name), List.of(), List.of());
    }

    private Line forNewspaper() {
        String name = name();
        return line(name + " for The New York Times", name, List.of("The New York Times"));
    }

    private Line bracketed() {
        String name = name();
        String agency = pick(WIRES);
        return new Line("Foto: " + name + " (" + agency + ")", List.of(name), List.of(agency), List.of());
    }
}
