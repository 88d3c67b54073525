package dev.cutline;

import dev.cutline.api.DeskClient;
import dev.cutline.search.node.TestNode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.AliasFor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.FileSystemUtils;

/**
 * Gives a test class a running desk of its own: empty, on the shared node, without samples. A {@link DeskClient} that
 * calls it, once its search has started, can be had by {@code @Autowired}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextCustomizerFactories(DeskTest.Desks.class)
public @interface DeskTest {

    /** Settings of the desk, each as {@code name=value}. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] value() default {};

    /** A desk a test class. */
    final class Desks implements ContextCustomizerFactory {
        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> test, List<ContextConfigurationAttributes> attributes) {
            return new Desk(test);
        }
    }

    /** The desk of a test class. */
    record Desk(Class<?> test) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration ignored) {
            // Not a temporary folder: contexts are cached and outlive their test class.
            Path data = Path.of("target", "desks", test.getSimpleName());
            FileSystemUtils.deleteRecursively(data.toFile());
            Map<String, Object> settings = new HashMap<>(TestNode.settings(test));
            settings.put("cutline.data", data.toString());
            settings.put("cutline.samples.folder", "");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("desk", settings));
            ((GenericApplicationContext) context)
                    .registerBean(DeskClient.class, () -> client(context), bean -> bean.setLazyInit(true));
        }

        private static DeskClient client(ConfigurableApplicationContext context) {
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            return new DeskClient("http://127.0.0.1:" + port).ready();
        }
    }
}
