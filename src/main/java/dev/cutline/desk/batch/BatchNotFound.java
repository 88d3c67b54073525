package dev.cutline.desk.batch;

/** There is no batch of that id. */
public final class BatchNotFound extends RuntimeException {
    BatchNotFound(String id) {
        super("There is no batch “%s”. The list of batches shows those that there are.".formatted(id));
    }
}
