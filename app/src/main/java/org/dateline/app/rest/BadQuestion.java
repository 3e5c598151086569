package org.dateline.app.rest;

/** An address asks for something that there cannot be. The message is one plain sentence for the reader. */
public final class BadQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadQuestion(String parameter, String sentence) {
        super(sentence);
        this.parameter = parameter;
    }

    /** The stable code: {@code question.} and the name of the parameter at fault, {@code question.unknown} where it has none. */
    public String code() {
        return "question." + parameter;
    }
}
