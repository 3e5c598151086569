package org.dateline.archive.store;

/** A person's decision cannot be meant as it was said. The message is one plain sentence for the reader. */
public final class BadDecision extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    public BadDecision(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** The stable code: {@code decision.} and the reason, such as {@code decision.no-words}. */
    public String code() {
        return code;
    }
}
