package dev.cutline.intake.article;

import dev.cutline.audit.PrintedPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The pictures of an article that comes as paragraphs: agency copy, Word files, PDF. */
final class Copy {

    private static final Set<String> MARKS = WordTable.read("picture-marks.txt");
    private static final Pattern MARK = Pattern.compile("^\\s*[\\[(*]?\\s*([\\p{L} ]{2,20}?)\\s*\\d{0,2}\\s*[:：=]\\s*");
    private static final Pattern FILE = Pattern.compile(
            "[^\\s\"'<>|()\\[\\]]+\\.(?:jpe?g|png|tiff?|webp|heic|avif|gif)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_NOTE =
            Pattern.compile("(?i)^\\W*(?:additional )?(?:reporting|writing|editing) by\\b.*");
    private static final int LONGEST_CAPTION = 1200;
    private static final int SHORTEST_CAPTION = 15;

    private final CaptionSplit captions;
    private final List<PrintedPicture> pictures = new ArrayList<>();
    private final List<Block> blocks;
    private int at;

    private Copy(List<Block> blocks, CaptionSplit captions) {
        this.blocks = blocks;
        this.captions = captions;
    }

    static List<PrintedPicture> pictures(List<Block> blocks, CaptionSplit captions) {
        return paired(new Copy(blocks, captions).read());
    }

    /** PDF tells pictures apart from their words: where there are as many of both, they belong together in their order. */
    private static List<PrintedPicture> paired(List<PrintedPicture> pictures) {
        List<PrintedPicture> bare = pictures.stream()
                .filter(each -> each.content() != null && each.caption().isEmpty() && !each.hasCredit())
                .toList();
        List<PrintedPicture> words =
                pictures.stream().filter(each -> each.content() == null).toList();
        if (bare.isEmpty() || bare.size() != words.size() || bare.size() + words.size() != pictures.size()) {
            return pictures;
        }
        return IntStream.range(0, bare.size())
                .mapToObj(i -> words.get(i).shownBy(bare.get(i)))
                .toList();
    }

    /** Whether a line does nothing but name a picture, so that it stands apart from the next. */
    static boolean namesPicture(String line) {
        String rest = withoutMark(line).strip();
        return FILE.matcher(rest.replaceFirst("[\\])]$", "")).matches();
    }

    private List<PrintedPicture> read() {
        while (at < blocks.size()) {
            Block block = blocks.get(at++);
            String rest = withoutMark(block.text());
            boolean isMarked = rest.length() < block.text().length();
            Matcher file = FILE.matcher(rest);
            if (block.isPicture()) {
                picture(block, block.reference(), block.text());
            } else if (file.matches()) {
                picture(block, rest, "");
            } else if (isMarked && file.lookingAt()) {
                picture(block, file.group(), rest.substring(file.end()));
            } else {
                caption(unmarked(block.text()), isMarked);
            }
        }
        return pictures;
    }

    /** A picture, whose caption stands with it or in the paragraph behind it. */
    private void picture(Block block, String reference, String said) {
        String words = bare(said);
        CaptionSplit.Parts parts = captions.split(words);
        if (words.isEmpty() && hasNext()) {
            parts = following();
        }
        if (!parts.hasCredit() && hasNext() && captions.isCredit(next())) {
            parts = new CaptionSplit.Parts(parts.caption(), next());
            at++;
        }
        pictures.add(new PrintedPicture(reference, parts.caption(), parts.creditLine(), "", block.content()));
    }

    /** The caption behind a picture: it says so, holds a credit, or is followed by one. */
    private CaptionSplit.Parts following() {
        String text = unmarked(next());
        boolean isMarked = text.length() < next().length();
        CaptionSplit.Parts parts = captions.split(text);
        boolean creditFollows = at + 1 < blocks.size()
                && !blocks.get(at + 1).isPicture()
                && captions.isCredit(blocks.get(at + 1).text());
        boolean isCaption = text.length() <= LONGEST_CAPTION && (isMarked || parts.hasCredit() || creditFollows);
        if (!isCaption) {
            return new CaptionSplit.Parts("", "");
        }
        at++;
        return parts;
    }

    /** A caption without its picture: it says that it is one, or ends in a credit. */
    private void caption(String text, boolean isMarked) {
        if (text.length() > LONGEST_CAPTION || END_NOTE.matcher(text).matches()) {
            return;
        }
        CaptionSplit.Parts parts = captions.split(text);
        boolean creditBehind = isMarked && !parts.hasCredit() && hasNext() && captions.isCredit(next());
        if (creditBehind) {
            parts = new CaptionSplit.Parts(parts.caption(), next());
            at++;
        }
        if (parts.hasCredit() && parts.caption().length() >= SHORTEST_CAPTION || isMarked && parts.hasCredit()) {
            pictures.add(new PrintedPicture("", parts.caption(), parts.creditLine(), ""));
        }
    }

    private boolean hasNext() {
        return at < blocks.size() && !blocks.get(at).isPicture();
    }

    private String next() {
        return blocks.get(at).text();
    }

    /** The text behind its mark; "Photo: AP" is no mark but the lead-in of a credit. */
    private String unmarked(String text) {
        boolean isOnlyCredit =
                captions.isCredit(text) && captions.split(text).caption().isEmpty();
        return isOnlyCredit ? text : withoutMark(text);
    }

    private static String withoutMark(String text) {
        Matcher mark = MARK.matcher(text);
        boolean found = mark.find() && MARKS.contains(mark.group(1).strip().toLowerCase(Locale.ROOT));
        return found ? text.substring(mark.end()) : text;
    }

    private static String bare(String said) {
        return said.replaceFirst("^[\\s\\])*:–-]+", "").strip();
    }
}
