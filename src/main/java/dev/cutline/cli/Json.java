package dev.cutline.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Values as JSON, as the API's mapper writes them. That mapper takes a quarter of a second to be made, which is long
 * before a first answer on a terminal; records, maps, lists and plain values need no more than this.
 */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** What a type of record says, by the names of its components and of further methods that are marked as properties. */
    private static final ClassValue<List<Method>> PROPERTIES = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            Set<Method> methods = new LinkedHashSet<>();
            for (RecordComponent component : type.getRecordComponents()) {
                methods.add(component.getAccessor());
            }
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .forEach(methods::add);
            methods.forEach(method -> method.setAccessible(true));
            return List.copyOf(methods);
        }
    };

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** One line of JSON. */
    static String of(Object value) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new Json(out).write(value);
        }
        return text.toString();
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Iterable<?> items) {
            out.writeStartArray();
            items.forEach(this::write);
            out.writeEndArray();
        } else if (value instanceof Record) {
            bean(value);
        } else {
            plain(value);
        }
    }

    private void map(Map<?, ?> map) {
        out.writeStartObject();
        map.forEach((name, value) -> {
            out.writeName(String.valueOf(name));
            write(value);
        });
        out.writeEndObject();
    }

    private void bean(Object bean) {
        out.writeStartObject();
        for (Method property : PROPERTIES.get(bean.getClass())) {
            Object value = value(bean, property);
            if (value != null || !property.isAnnotationPresent(JsonInclude.class)) {
                out.writeName(property.getName());
                write(value);
            }
        }
        out.writeEndObject();
    }

    private static @Nullable Object value(Object bean, Method property) {
        try {
            return property.invoke(bean);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private void plain(Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigInteger number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Number number) {
            out.writeNumber(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(value instanceof Enum<?> constant ? name(constant) : value.toString());
        }
    }

    private static String name(Enum<?> constant) {
        try {
            JsonProperty name =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return name == null ? constant.toString() : name.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
