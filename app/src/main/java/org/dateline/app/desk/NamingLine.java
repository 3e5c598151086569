package org.dateline.app.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.archive.store.Naming;
import org.dateline.model.Chain;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Words;

/**
 * A mention of an entity or place with its sentence.
 *
 * @param words that name the entity or place in it, as the role has them
 */
public record NamingLine(Naming naming, MarkedText sentence, String when, List<Words> words) {

    public NamingLine {
        words = List.copyOf(words);
    }

    /** The line of a naming; {@code keys} are those of the entity and of all that was merged into it. */
    static NamingLine of(Naming naming, Set<String> keys) {
        Mention mention = naming.told().mention();
        return new NamingLine(
                naming,
                Sentence.of(naming.told().excerpt()),
                mention.when().map(InWords::when).orElse(""),
                words(mention, naming.role(), keys).distinct().toList());
    }

    private static Stream<Words> words(Mention mention, String role, Set<String> keys) {
        return switch (role) {
            case "actor" -> of(mention.actors(), keys);
            case "recipient" -> of(mention.recipients(), keys);
            case "source" ->
                mention.attribution().stream()
                        .flatMap(chain -> chain.links().stream())
                        .filter(link -> keys.contains(link.key()))
                        .map(Chain.Link::words);
            default -> Stream.empty();
        };
    }

    private static Stream<Words> of(List<Participant> some, Set<String> keys) {
        return some.stream().filter(p -> keys.contains(p.key())).map(Participant::words);
    }

    /** The name of the page that it stands on. */
    public String page() {
        return naming.told().story().page();
    }

    /** The address of its words in its story. */
    public String story() {
        return Address.story(naming.told().story().id()) + "#m-"
                + naming.told().mention().id();
    }
}
