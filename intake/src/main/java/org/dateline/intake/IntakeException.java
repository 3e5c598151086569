package org.dateline.intake;

import java.io.IOException;

/** Why a content cannot be read on: a stable code and one sentence for the reader. */
final class IntakeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    IntakeException(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    String code() {
        return code;
    }
}
