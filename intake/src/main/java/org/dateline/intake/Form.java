package org.dateline.intake;

import java.io.IOException;
import java.util.List;

/** One form that pages come in. A form is known by what a content holds, never by its name. */
interface Form {

    /** True where a content that begins so is of this form. */
    boolean fits(Head head);

    /** Opens it. */
    Opened open(Content content, Context context) throws IOException;

    /** What every form is opened with. */
    record Context(List<Form> forms, Limits limits, Columns columns, Budget budget) {

        /** The form of a content that begins so; every content has one. */
        Form formOf(Head head) {
            return forms.stream()
                    .filter(form -> form.fits(head))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("a single page fits always"));
        }
    }
}
