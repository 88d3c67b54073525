package dev.cutline.intake.article;

/** A file that isn't an article that can be read. */
public final class UnreadableArticle extends RuntimeException {

    UnreadableArticle(String name, String problem) {
        super(message(name, problem));
    }

    UnreadableArticle(String name, String problem, Exception cause) {
        super(message(name, problem), cause);
    }

    private static String message(String name, String problem) {
        return "“%s” %s. Send the article as HTML, plain text, DOCX or PDF.".formatted(name, problem);
    }
}
