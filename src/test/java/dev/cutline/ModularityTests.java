package dev.cutline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms import only what they say, and each library has its one user. */
class ModularityTests {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.cutline");

    @Test
    void roomsImportOnlyWhatTheyName() {
        ApplicationModules.of(Cutline.class).verify();
    }

    /** The smaller rooms too, within their module. */
    @Test
    void noTwoRoomsKnowEachOther() {
        slices().matching("dev.cutline.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "com.adobe.internal.xmp..,metadata",
        "com.adobe.xmp..,metadata",
        "co.elastic..,search",
        "org.elasticsearch..,search",
        "com.twelvemonkeys..,preview",
        "javax.imageio..,preview",
        "picocli..,cli",
        "org.apache.poi..,intake",
        "org.apache.pdfbox..,desk",
        "jakarta.servlet.http..,(access|api|web)",
        "org.springframework.security..,access",
    })
    void librariesHaveOneUser(String library, String room) {
        noClasses()
                .that()
                .haveNameNotMatching("dev\\.cutline\\." + room + "\\..*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({"credit", "caption", "licence", "metadata"})
    void pureRoomsKnowNoSpring(String room) {
        noClasses()
                .that()
                .resideInAPackage("dev.cutline." + room + "..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }
}
