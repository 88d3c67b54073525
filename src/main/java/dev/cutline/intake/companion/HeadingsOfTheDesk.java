package dev.cutline.intake.companion;

import dev.cutline.intake.sheet.Headings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Headings of caption sheets that this desk knows. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CompanionSettings.class)
class HeadingsOfTheDesk {

    @Bean
    Headings headings(CompanionSettings settings) {
        return new Headings(settings.headings());
    }
}
