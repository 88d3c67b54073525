package dev.cutline.desk;

import dev.cutline.caption.CaptionParser;
import dev.cutline.caption.HouseChecks;
import dev.cutline.credit.Agencies;
import dev.cutline.credit.CreditParser;
import dev.cutline.licence.RestrictionParser;
import dev.cutline.metadata.MetadataReader;
import dev.cutline.photo.PhotoReader;
import dev.cutline.photo.Reconciler;
import dev.cutline.photo.RecordEditor;
import dev.cutline.photo.Recorder;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lays the tools of the pure rooms, which know no Spring, on the desk. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckSettings.class)
class Tools {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    Agencies agencies() {
        return Agencies.builtIn();
    }

    @Bean
    CreditParser creditParser(Agencies agencies) {
        return new CreditParser(agencies);
    }

    @Bean
    CaptionParser captionParser(CreditParser credits) {
        return new CaptionParser(credits);
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
    PhotoReader photoReader(Agencies agencies, CheckSettings checks, Clock clock) {
        return new PhotoReader(agencies, new HouseChecks(checks.severity()), clock);
    }
}
