package dev.cutline.desk.tools;

import dev.cutline.caption.CaptionParser;
import dev.cutline.caption.check.HouseChecks;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.desk.agency.AgencyRegister;
import dev.cutline.licence.Contracts;
import dev.cutline.licence.restriction.RestrictionParser;
import dev.cutline.metadata.MetadataReader;
import dev.cutline.metadata.MetadataWriter;
import dev.cutline.photo.RecordEditor;
import dev.cutline.photo.meaning.PhotoReader;
import dev.cutline.photo.reconciliation.Outgoing;
import dev.cutline.photo.reconciliation.Reconciler;
import dev.cutline.photo.reconciliation.Recorder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lays the tools of the pure rooms, which know no Spring, on the desk. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CheckSettings.class, CreditSettings.class})
class Tools {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    Agencies agencies(CreditSettings settings) {
        Path own = settings.agencies();
        return own == null ? Agencies.builtIn() : Agencies.builtIn().with(own);
    }

    @Bean
    CreditParser creditParser(Agencies agencies, CreditSettings settings) throws IOException {
        CreditParser parser = new CreditParser(agencies);
        Path own = settings.spellings();
        if (own == null) {
            return parser;
        }
        try (Reader spellings = Files.newBufferedReader(own)) {
            return parser.withSpellings(spellings);
        }
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
    MetadataWriter metadataWriter() {
        return new MetadataWriter();
    }

    @Bean
    Reconciler reconciler() {
        return new Reconciler();
    }

    @Bean
    Recorder recorder(Reconciler reconciler) {
        return new Recorder(reconciler);
    }

    @Bean
    Outgoing outgoing(Reconciler reconciler) {
        return new Outgoing(reconciler);
    }

    @Bean
    RecordEditor recordEditor() {
        return new RecordEditor();
    }

    @Bean
    Contracts contracts(Agencies agencies, AgencyRegister register) {
        return new Contracts(agencies, register::contracts);
    }

    @Bean
    PhotoReader photoReader(
            CreditParser credits, Agencies agencies, Contracts contracts, CheckSettings checks, Clock clock) {
        return new PhotoReader(credits, agencies, contracts, new HouseChecks(checks.severity()), clock);
    }
}
