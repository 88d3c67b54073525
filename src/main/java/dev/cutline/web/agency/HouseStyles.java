package dev.cutline.web.agency;

import dev.cutline.credit.Credit;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.picture.CreditForm;
import dev.cutline.credit.picture.CreditForms;
import dev.cutline.photo.Photo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A credit in the forms that houses print it in, to copy. */
@Component("styles")
final class HouseStyles {

    private static final List<CreditForm> FORMS = List.of(
            CreditForm.CANONICAL, CreditForm.PHOTOGRAPH, CreditForm.PHOTO_BY, CreditForm.DASH, CreditForm.SOURCE);

    private final CreditForms forms;

    HouseStyles(Agencies agencies) {
        this.forms = new CreditForms(agencies);
    }

    /** Each line by the name of the first form that prints it so, without the one that must be printed. */
    public Map<String, String> of(Photo photo) {
        return of(photo.credit(), String.valueOf(photo.licence().creditLine()));
    }

    /** The credit to print: in the agency's own form if it has one. */
    String toPrint(Credit credit) {
        return forms.inPrint(credit, CreditForm.CANONICAL);
    }

    /** Whether the credit is printed in its agency's own form. */
    boolean isAgencysOwn(Credit credit) {
        return !credit.creators().isEmpty() && forms.ofAgency(credit).isPresent();
    }

    Map<String, String> of(Credit credit, String printed) {
        Map<String, String> names = new LinkedHashMap<>();
        FORMS.forEach(form -> names.putIfAbsent(forms.display(credit, form), form.name()));
        names.remove("");
        names.remove(printed);
        Map<String, String> styles = new LinkedHashMap<>();
        names.forEach((line, name) -> styles.put(name, line));
        return styles;
    }
}
