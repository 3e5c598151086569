package org.dateline.who;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.EntityKind;
import org.dateline.knowledge.SpeechVerbs;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Whom a pronoun stands for: by number and kind among the figures before it; "we" and "I" in a quotation, the speaker. */
final class Pronouns {

    private final Reading reading;
    private final Past past;
    private final SpeechVerbs speech;

    Pronouns(Reading reading, Past past, SpeechVerbs speech) {
        this.reading = reading;
        this.past = past;
        this.speech = speech;
    }

    List<Figure> of(Sentence sentence, Token pronoun) {
        List<Figure> found = switch (pronoun.text().toLowerCase(Locale.ROOT)) {
            case "he", "she", "him", "her", "his", "hers", "himself", "herself" ->
                past.antecedent(sentence, pronoun, Pronouns::isPerson);
            case "it", "its", "itself" -> past.antecedent(sentence, pronoun, Pronouns::isOneBody);
            case "they", "them", "their", "theirs", "themselves" ->
                past.antecedents(sentence, pronoun, Pronouns::areSeveral);
            case "we", "us", "our", "ours", "i", "me", "my", "mine" -> speaker(sentence, pronoun);
            case "who", "which", "that", "whose", "whom" -> governor(sentence, pronoun);
            default -> List.of();
        };
        return found.stream().map(f -> f.at(pronoun.span())).toList();
    }

    private static boolean isPerson(Figure f) {
        return !f.plural()
                && (f.shape() == Figure.Shape.PERSON
                        || f.namedOrNull() instanceof Entity e && e.kind() == EntityKind.PERSON);
    }

    private static boolean isOneBody(Figure f) {
        return !f.plural()
                && switch (f.shape()) {
                    case BODY, FORCE, STATE, SEAT -> true;
                    case PEOPLE -> f.namedOrNull() != null;
                    case PERSON, THING, LAND, ADJECTIVE, DEMONYM, NATION, UNKNOWN -> false;
                };
    }

    private static boolean areSeveral(Figure f) {
        return switch (f.shape()) {
            case BODY, FORCE, PEOPLE, DEMONYM, NATION -> true;
            case PERSON, UNKNOWN -> f.plural();
            case STATE, SEAT, THING, LAND, ADJECTIVE -> false;
        };
    }

    /** The noun that a relative clause hangs on. */
    private List<Figure> governor(Sentence sentence, Token pronoun) {
        return Stream.concat(Stream.of(pronoun), sentence.ancestors(pronoun).stream())
                .filter(t -> t.relation().equals("acl:relcl"))
                .findFirst()
                .map(t -> past.at(sentence, t.head()))
                .orElse(List.of());
    }

    private List<Figure> speaker(Sentence sentence, Token pronoun) {
        if (!isQuoted(sentence, pronoun)) {
            return List.of();
        }
        Predicate<Sentence> sameParagraph = s -> s.paragraph().equals(sentence.paragraph());
        return Stream.of(
                        Stream.of(sentence),
                        reading.sentences().stream()
                                .filter(sameParagraph)
                                .filter(s -> s.index() < sentence.index())
                                .toList()
                                .reversed()
                                .stream(),
                        reading.sentences().stream()
                                .filter(s -> s.index() < sentence.index() && s.index() >= sentence.index() - 3)
                                .toList()
                                .reversed()
                                .stream())
                .flatMap(s -> s)
                .map(this::speakerIn)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }

    /** Who speaks in a sentence: the subject of its verb of speech, outside quotation marks. */
    private Optional<List<Figure>> speakerIn(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.isVerb() && speech.find(t.lemma()).isPresent())
                .flatMap(t -> sentence.children(t, "nsubj").stream())
                .filter(s -> !isQuoted(sentence, s))
                .map(s -> past.at(sentence, s.index()))
                .filter(f -> !f.isEmpty())
                .findFirst();
    }

    /** True where an opening quotation mark of the paragraph is not yet closed. */
    private boolean isQuoted(Sentence sentence, Token token) {
        String before = reading.story()
                .text()
                .substring(sentence.paragraph().start(), token.span().start());
        long open = before.chars().filter(c -> c == '“').count();
        long close = before.chars().filter(c -> c == '”').count();
        long straight = before.chars().filter(c -> c == '"').count();
        return open > close || straight % 2 == 1;
    }
}
