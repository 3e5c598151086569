package org.dateline.app.desk;

/** The desk cannot be served, for a reason outside the program. The message is one plain sentence for the reader. */
public final class DeskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    DeskException(String code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    /** The stable code, such as {@code serve.port-in-use}. */
    public String code() {
        return code;
    }
}
