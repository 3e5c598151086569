package org.dateline.where;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the text says that a phrase lies in: "Tripoli, Lebanon", "Tafas in Daraa", "Syria's Idlib province". */
final class Holders {

    private final String pageText;
    private final List<Phrase> phrases;

    Holders(String pageText, List<Phrase> phrases) {
        this.pageText = pageText;
        this.phrases = List.copyOf(phrases);
    }

    /** Of the phrase of that number. */
    Optional<Holder> of(int i) {
        Phrase phrase = phrases.get(i);
        Named after = neighbour(i + 1);
        if (after != null && after.sentence().index() == phrase.sentence().index()) {
            String between = between(phrase.last(), phrases.get(i + 1).first(), phrase);
            switch (between) {
                case ",", "of" -> {
                    return Optional.of(new Holder(after, true));
                }
                case "in", ", in" -> {
                    return Optional.of(new Holder(after, false));
                }
                default -> {}
            }
        }
        Named ahead = neighbour(i - 1);
        if (ahead != null && ahead.sentence().index() == phrase.sentence().index()) {
            String between = between(ahead.last(), phrase.first(), phrase);
            if (between.equals("'s") || between.equals("’s") || between.equals("’") || between.equals("'")) {
                return Optional.of(new Holder(ahead, true));
            }
        }
        return Optional.empty();
    }

    private @Nullable Named neighbour(int i) {
        return i >= 0 && i < phrases.size() ? phrases.get(i).namedOrNull() : null;
    }

    private String between(int last, int first, Phrase phrase) {
        if (first <= last + 1) {
            return "";
        }
        int from = phrase.sentence().token(last).span().end();
        int to = phrase.sentence().token(first).span().start();
        return pageText.substring(from, to).strip();
    }
}
