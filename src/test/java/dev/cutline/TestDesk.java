package dev.cutline;

import dev.cutline.search.node.TestNode;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.FileSystemUtils;

/** Sets a desk up for a test class: empty, on the shared node, without samples. */
public final class TestDesk {

    private TestDesk() {}

    /** For use in a {@code @DynamicPropertySource}. */
    public static void use(DynamicPropertyRegistry registry, Class<?> test) {
        TestNode.use(registry, test);
        // Not a temporary folder: contexts are cached and outlive their test class.
        Path data = Path.of("target", "desks", test.getSimpleName());
        FileSystemUtils.deleteRecursively(data.toFile());
        registry.add("cutline.data", data::toString);
        registry.add("cutline.samples.folder", () -> "");
    }
}
