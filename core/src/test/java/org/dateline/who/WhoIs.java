package org.dateline.who;

import java.util.stream.Collectors;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.reading.ConlluSentences;

/** Who stands at a word of a drawn text's last sentence, as lines that tests can compare. */
final class WhoIs {

    private WhoIs() {}

    /** {@code words = country sectors} of each participant, parted by semicolons; {@code head} counts from 1. */
    static String at(String conllu, int head, Part part) {
        Reading reading = ConlluSentences.reading(conllu);
        return Casting.of(reading, reading.story().published())
                .participants(reading.sentences().getLast(), head - 1, part)
                .stream()
                .map(WhoIs::line)
                .collect(Collectors.joining("; "));
    }

    private static String line(Participant p) {
        return p.words().text() + " = " + p.country().orElse("-") + " " + String.join("+", p.sectors());
    }
}
