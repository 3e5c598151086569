package org.dateline.what;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.RuleBook;
import org.dateline.model.Act;
import org.dateline.model.Reading;
import org.dateline.reading.ConlluSentences;

/** Who stands where around the acts of a drawn sentence, as lines that tests can compare. */
final class WhoActs {

    private WhoActs() {}

    /** {@code trigger: actors > recipients} of each act of the type's rules, by their head words, parted by semicolons. */
    static String in(String conllu, String type) {
        Reading reading = ConlluSentences.reading(conllu);
        return new ActFinder(RuleBook.standard(), ActWords.packed())
                .apply(reading.sentences().getLast(), reading.story().text()).value().stream()
                        .flatMap(List::stream)
                        .filter(a -> a.type().name().equals(type))
                        .map(a -> a.triggerWords().text() + ": " + heads(a, a.actors()) + " > "
                                + heads(a, a.recipients()))
                        .collect(Collectors.joining("; "));
    }

    private static String heads(Act act, List<Act.Argument> arguments) {
        return arguments.stream()
                .map(a -> act.sentence().token(a.head()).text())
                .collect(Collectors.joining(" "));
    }
}
