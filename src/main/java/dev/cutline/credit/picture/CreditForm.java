package dev.cutline.credit.picture;

/**
 * A house's way to print a credit, as a template.
 *
 * <p>{@code {creators}}, {@code {chain}}, {@code {source}}, {@code {supplier}}, {@code {qualifiers}} and
 * {@code {copyright}} stand for the parts of a credit. What separates the items of a list follows a colon:
 * {@code {chain:/}}, {@code {chain: via }}. Text between two of them is printed only if there is something on both sides.
 *
 * @param name how the desk calls it
 */
public record CreditForm(String name, String template) {

    /** The line as the picture came with it. */
    public static final CreditForm AS_RECEIVED = new CreditForm("as received", "{line}");

    /** Jung Yeon-je/AFP via Getty Images */
    public static final CreditForm CANONICAL = new CreditForm("canonical", "{creators:/}/{chain}");

    /** Photograph: Jung Yeon-je/AFP/Getty Images */
    public static final CreditForm PHOTOGRAPH = new CreditForm("photograph", "Photograph: {creators}/{chain:/}");

    /** Photo by Jung Yeon-je/AFP via Getty Images */
    public static final CreditForm PHOTO_BY = new CreditForm("photo by", "Photo by {creators}/{chain}");

    /** Jung Yeon-je – AFP, Getty Images */
    public static final CreditForm DASH = new CreditForm("dash", "{creators} – {chain:, }");

    /** Jung Yeon-je / AFP */
    public static final CreditForm SOURCE = new CreditForm("source", "{creators} / {source}");
}
