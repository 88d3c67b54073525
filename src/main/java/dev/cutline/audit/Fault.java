package dev.cutline.audit;

/**
 * What is wrong with a printed picture.
 *
 * @param code stable, such as {@code credit-missing}
 * @param severity {@code error} for what must not stay, {@code warning} for what wants a look
 * @param message one sentence for an editor: what is wrong, and what to do
 */
public record Fault(String code, String severity, String message) {

    static Fault error(String code, String message) {
        return new Fault(code, "error", message);
    }

    static Fault warning(String code, String message) {
        return new Fault(code, "warning", message);
    }
}
