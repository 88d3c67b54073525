package dev.cutline.desk.tools;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the desk knows of credits beyond what Cutline brings.
 *
 * @param agencies a table of agencies like the one that Cutline brings: tab separated canonical name, aliases, kind,
 *     home page, country, mandatory credit; its rows go ahead; or null
 * @param spellings a table of names: as agencies write them, tab, as they are spelt; or null
 */
@ConfigurationProperties("cutline.credit")
record CreditSettings(@Nullable Path agencies, @Nullable Path spellings) {}
