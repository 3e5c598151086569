package org.dateline.intake.fetch;

import org.dateline.model.Refusal;

/** Why an address was not fetched: a stable code and one sentence for the reader. */
final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    FetchException(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    Refusal refusal() {
        return Refusal.ofWhole(code, String.valueOf(getMessage()));
    }
}
