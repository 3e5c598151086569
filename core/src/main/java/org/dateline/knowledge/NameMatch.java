package org.dateline.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A name of the roster found in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param forms what it may name; several where an alias clashes
 */
public record NameMatch(int first, int last, List<Form> forms) {

    public NameMatch {
        forms = List.copyOf(forms);
    }

    /** One way in which the roster writes a name. */
    public record Form(Named named, NameUse use, String alias) {}

    /** Who bears the name, where there is no doubt. */
    public Optional<Named> only() {
        Named first = forms.getFirst().named();
        return forms.stream().allMatch(f -> f.named().id().equals(first.id())) ? Optional.of(first) : Optional.empty();
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    public int size() {
        return last - first + 1;
    }
}
