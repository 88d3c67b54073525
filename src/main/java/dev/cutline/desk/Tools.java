package dev.cutline.desk;

import dev.cutline.credit.CreditParser;
import dev.cutline.licence.RestrictionParser;
import dev.cutline.metadata.MetadataReader;
import dev.cutline.photo.PhotoReader;
import dev.cutline.photo.Reconciler;
import dev.cutline.photo.RecordEditor;
import dev.cutline.photo.Recorder;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lays the tools of the pure rooms, which know no Spring, on the desk. */
@Configuration(proxyBeanMethods = false)
class Tools {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CreditParser creditParser() {
        return CreditParser.withBuiltInAgencies();
    }

    @Bean
    RestrictionParser restrictionParser() {
        return new RestrictionParser();
    }

    @Bean
    MetadataReader metadataReader() {
        return new MetadataReader();
    }

    @Bean
    Recorder recorder() {
        return new Recorder(new Reconciler());
    }

    @Bean
    RecordEditor recordEditor() {
        return new RecordEditor();
    }

    @Bean
    PhotoReader photoReader(CreditParser credits, RestrictionParser restrictions, Clock clock) {
        return new PhotoReader(credits, restrictions, clock);
    }
}
