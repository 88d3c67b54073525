package dev.cutline.intake.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the paragraphs and pictures of a document as Tika tells them, XHTML, in their order. */
final class Paragraphs extends DefaultHandler {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "caption", "figcaption");
    private static final int MOST_CHARACTERS = 2_000_000;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> pending = new ArrayDeque<>();
    private String title = "";
    private boolean inTitle;
    private int read;

    /** The blocks, with the contents of the pictures that came along, by their names. */
    List<Block> blocks(Map<String, byte[]> contents) {
        end();
        Map<String, byte[]> rest = new HashMap<>(contents);
        return blocks.stream()
                .map(block ->
                        block.isPicture() ? new Block("", block.reference(), rest.remove(block.reference())) : block)
                .toList();
    }

    String title() {
        return title.strip();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (BLOCKS.contains(name)) {
            end();
        }
        inTitle = name.equals("title");
        if (name.equals("img") && attributes.getValue("src") != null) {
            pending.add(attributes.getValue("src").replaceFirst("^embedded:", ""));
        }
        if (name.equals("br")) {
            text.append('\n');
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (BLOCKS.contains(name)) {
            end();
        }
        inTitle = false;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        read += length;
        if (read > MOST_CHARACTERS) {
            return;
        }
        if (inTitle) {
            title += new String(characters, start, length);
        } else {
            text.append(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        text.append(' ');
    }

    private void end() {
        while (!pending.isEmpty()) {
            blocks.add(new Block("", pending.remove(), null));
        }
        String words = text.toString().replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            blocks.add(Block.words(words));
        }
        text.setLength(0);
    }
}
