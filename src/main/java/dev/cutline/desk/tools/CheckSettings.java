package dev.cutline.desk.tools;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the house checks matter at this desk.
 *
 * @param severity by check code: {@code off}, {@code error}, {@code warning} or {@code info}
 */
@ConfigurationProperties("cutline.checks")
record CheckSettings(@DefaultValue Map<String, String> severity) {

    CheckSettings {
        severity = Map.copyOf(severity);
    }
}
