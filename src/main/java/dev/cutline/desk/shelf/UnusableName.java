package dev.cutline.desk.shelf;

/** A saved search or a lightbox can't be called so, or a note can't say that. */
public final class UnusableName extends RuntimeException {

    private static final int LONGEST = 80;

    private UnusableName(String message) {
        super(message);
    }

    static UnusableName taken(String name) {
        return new UnusableName("There is a “%s” already. Choose another name.".formatted(name));
    }

    /** The name without space around it. */
    static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new UnusableName("It needs a name. Write one, such as “Front page”.");
        }
        if (stripped.length() > LONGEST) {
            throw new UnusableName("The name is longer than %d characters. Write a shorter one.".formatted(LONGEST));
        }
        // These mean something else in an address, and names stand in addresses.
        if (stripped.chars().anyMatch(c -> "/\\;%\"".indexOf(c) >= 0 || Character.isISOControl(c))
                || stripped.startsWith(".")) {
            throw new UnusableName("A name can’t hold / \\ ; % or \", nor begin with a dot. Leave that out.");
        }
        return stripped;
    }
}
