package dev.cutline.metadata.container;

/** Fujifilm's raw format, which has all metadata in the JPEG that it carries along. */
final class Raf implements Container {

    private static final int JPEG_OFFSET = 84;

    @Override
    public String sniff(Source file) {
        return file.has(0, "FUJIFILMCCD-RAW") ? "image/x-fuji-raf" : "";
    }

    @Override
    public void scan(Source file, Findings findings) {
        new Jpeg().scan(file.available(file.u32(JPEG_OFFSET), file.u32(JPEG_OFFSET + 4)), findings);
    }
}
