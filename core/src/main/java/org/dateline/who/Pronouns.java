package org.dateline.who;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.EntityKind;
import org.dateline.knowledge.PhraseWords;
import org.dateline.knowledge.PhraseWords.Kind;
import org.dateline.knowledge.SpeechVerbs;
import org.dateline.model.Antecedent.Link;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Whom a pronoun stands for: by number and kind among the figures before it; "we" and "I" in a quotation, the speaker. */
final class Pronouns {

    private final Reading reading;
    private final Past past;
    private final Antecedents antecedents;
    private final SpeechVerbs speech;
    private final PhraseWords words;

    Pronouns(Reading reading, Past past, Antecedents antecedents, SpeechVerbs speech, PhraseWords words) {
        this.reading = reading;
        this.past = past;
        this.antecedents = antecedents;
        this.speech = speech;
        this.words = words;
    }

    List<Figure> of(Sentence sentence, Token pronoun) {
        return switch (pronoun.text().toLowerCase(Locale.ROOT)) {
            case "he", "she", "him", "her", "his", "hers", "himself", "herself" ->
                pointing(pronoun, antecedents.ofOne(sentence, pronoun, Pronouns::isPerson), Link.PRONOUN);
            case "it", "its", "itself" ->
                pointing(pronoun, antecedents.ofOne(sentence, pronoun, Pronouns::isOneBody), Link.PRONOUN);
            case "they", "them", "their", "theirs", "themselves" ->
                pointing(pronoun, antecedents.ofSeveral(sentence, pronoun, this::areSeveral), Link.PRONOUN);
            case "we", "us", "our", "ours", "i", "me", "my", "mine" ->
                pointing(pronoun, speaker(sentence, pronoun), Link.SPEAKER);
            case "who", "which", "that", "whose", "whom" ->
                pointing(pronoun, governor(sentence, pronoun), Link.RELATIVE);
            default -> List.of();
        };
    }

    private static List<Figure> pointing(Token pronoun, List<Figure> found, Link link) {
        return found.stream().map(f -> f.pointedAt(pronoun.span(), link)).toList();
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

    private boolean areSeveral(Figure f) {
        return switch (f.shape()) {
            case BODY, FORCE, DEMONYM, NATION -> true;
            case PEOPLE -> f.plural() || f.namedOrNull() != null || words.is(Kind.COLLECTIVE, f.key());
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
