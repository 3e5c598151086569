package org.dateline.app.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which part of a list an address asks for, and of which kind; {@code code} is empty for all. */
public record Part(String code, int offset, int limit) {

    /** Reads the parameters of a list of stories ({@code codes} false) or refusals. */
    public static Part of(Map<String, List<String>> parameters, boolean codes) {
        Set<String> known = codes ? Set.of("code", "offset", "limit") : Set.of("offset", "limit");
        for (String name : parameters.keySet()) {
            if (!known.contains(name)) {
                throw new BadQuestion("unknown", "There is no parameter “" + name + "” here.");
            }
        }
        var numbers = new java.util.HashMap<>(parameters);
        List<String> code = numbers.remove("code");
        Question question = Question.of(numbers);
        return new Part(
                code == null || code.isEmpty() ? "" : code.getFirst().strip(),
                question.query().offset(),
                question.query().limit());
    }
}
