package dev.cutline.desk.reception;

/** A picture that can't be taken in, with what its sender can do about it. */
public abstract sealed class Refusal extends RuntimeException
        permits Refusal.NotAPicture, Refusal.TooLarge, Refusal.Unreadable, Refusal.UnusableCompanion {

    private Refusal(String message) {
        super(message);
    }

    /** The file is of a kind that isn't a picture. */
    public static final class NotAPicture extends Refusal {
        NotAPicture(String name, String mediaType) {
            super(
                    "“%s” isn't a picture but %s. Send JPEG, TIFF, PNG, WebP, HEIC, AVIF, PSD, GIF, JPEG XL, JPEG 2000 or raw."
                            .formatted(
                                    name,
                                    mediaType.equals("application/octet-stream") ? "of no kind we know" : mediaType));
        }
    }

    /** The file or picture is larger than the desk takes. */
    public static final class TooLarge extends Refusal {
        TooLarge(String name, String size, String limit) {
            super("“%s” has %s; this desk takes up to %s. Save it smaller, or ask for the limit to be raised."
                    .formatted(name, size, limit));
        }
    }

    /** The file is empty, or so damaged that nothing of the picture can be shown. */
    public static final class Unreadable extends Refusal {
        Unreadable(String name, String why) {
            super("“%s” %s. Ask the sender for it once more.".formatted(name, why));
        }
    }

    /** A file beside pictures says nothing that can be used. */
    public static final class UnusableCompanion extends Refusal {

        /**
         * A refusal.
         *
         * @param why what is wrong and what to do, the file's name being the subject
         */
        public UnusableCompanion(String name, String why) {
            super("“%s” %s".formatted(name, why));
        }
    }
}
