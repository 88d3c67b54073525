package dev.cutline.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What the API's description says of the whole: keys, problems, and parameters that mean the same everywhere. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String KEY = "key";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Cutline")
                        .version("1")
                        .description(
                                "Captions, credits and licences of a news photo desk. Names of properties are the JSON ids"
                                        + " of the IPTC Photo Metadata Standard. What goes wrong is answered with a problem"
                                        + " (RFC 9457): “code” is stable, “detail” is written for editors."))
                .components(new Components()
                        .addSecuritySchemes(
                                KEY,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A key that this desk has handed out; some desks ask for none."))
                        .addSchemas(PROBLEM, problem()))
                .addSecurityItem(new SecurityRequirement().addList(KEY));
    }

    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema();
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema().description("What is wrong and what to do, for people"));
        problem.addProperty(
                "code", new StringSchema().description("Stable, for programs: photo-unknown, if-match-missing …"));
        problem.setRequired(List.of("status", "code", "detail"));
        return problem;
    }

    @Bean
    OpenApiCustomizer details() throws IOException {
        Properties meanings = PropertiesLoaderUtils.loadProperties(new EncodedResource(
                new ClassPathResource("parameters.properties", ApiDescription.class), StandardCharsets.UTF_8));
        ApiResponse problem = new ApiResponse()
                .description("It can't be done; the problem says why")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
        return api -> api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> {
                    operation.getResponses().addApiResponse("default", problem);
                    parameters(operation).forEach(parameter -> describe(parameter, meanings));
                });
    }

    private static List<Parameter> parameters(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }

    private static void describe(Parameter parameter, Properties meanings) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(meanings.getProperty(parameter.getName()));
        }
    }
}
