package org.dateline.what;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.ActWords.Kind;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * The places around a trigger where its participants may stand. A rule names them: {@code subject}, {@code object},
 * {@code indirect}, {@code possessor}, {@code modifier}, {@code topic}, {@code clause}, {@code governor}, {@code near},
 * or any preposition. For a noun, {@code subject} is who does it ("Israeli strikes", "an attack by rebels", "rebels
 * launched an attack") and {@code object} whom it is done to ("the attack on", "the arrest of").
 */
final class Slots {

    private final ActWords words;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Match match;
    private final Carriage carriage;
    private final Prepositions prepositions;
    private final NounParts noun;
    private final boolean verb;

    Slots(ActWords words, Sentence sentence, Match match) {
        this.words = words;
        this.sentence = sentence;
        this.clauses = new Clauses(words, sentence);
        this.match = match;
        this.carriage = Carriage.of(words, sentence, clauses, match);
        this.prepositions = new Prepositions(sentence, clauses, match, carriage);
        this.noun = new NounParts(words, sentence, clauses, match, carriage, prepositions);
        this.verb = match.kind() == Match.Kind.VERB;
    }

    /** The token that the act's clause hangs on: the verb itself, or the noun's light verb. */
    Token clause() {
        return carriage.verb().orElse(match.head());
    }

    /** Heads in the slot; empty where nothing stands there. */
    List<Token> in(String slot) {
        if (slot.equals("near")) {
            return sentence.tokens();
        }
        return heads(slot).stream()
                .filter(t -> !match.holds(t) || slot.equals("object") && isCounted(t))
                .toList();
    }

    /** "left thirty people dead": a part of the trigger that is somebody all the same. */
    private boolean isCounted(Token t) {
        return verb && t.isNoun() && sentence.child(t, "nummod").isPresent();
    }

    private List<Token> heads(String slot) {
        return switch (slot) {
            case "subject" -> withThoseBeside(verb ? clauses.subjects(match.head()) : noun.subjects());
            case "object" -> verb ? clauses.objects(match.head()) : noun.objects();
            case "verb-object" -> verb ? clauses.objects(match.head()) : List.of();
            case "indirect" -> clauses.spread(sentence.children(clause(), "iobj"));
            case "possessor" -> noun.possessors();
            case "modifier" -> noun.modifiers();
            case "topic" -> topics();
            case "attendant" -> noun.attendants();
            case "attendant-with" -> prepositions.of("with").isEmpty() ? List.of() : noun.attendants();
            case "clause" -> sentence.children(clause(), "ccomp", "xcomp");
            case "clause-object" -> contentObjects();
            case "aux" -> sentence.children(clause(), "aux");
            case "clause-aux" ->
                sentence.children(clause(), "ccomp", "xcomp").stream()
                        .flatMap(c -> sentence.children(c, "aux").stream())
                        .toList();
            case "case" -> sentence.children(match.head(), "case");
            case "clause-subject" ->
                contents()
                        .filter(c -> !Sentence.is(c, "xcomp") && !isInfinitive(c))
                        .flatMap(c -> clauses.surfaceSubjects(c).stream())
                        .toList();
            case "object-owner" -> owners(clauses.objects(clause()));
            case "subject-owner" -> owners(clauses.surfaceSubjects(clause()));
            case "clause-with" ->
                Stream.concat(contents(), sentence.children(clause(), "advcl", "obl", "nmod").stream())
                        .flatMap(c -> Stream.concat(
                                clauses.by(c, "with").stream(),
                                clauses.objects(c).stream().flatMap(o -> clauses.by(o, "with").stream())))
                        .toList();
            case "clause-object-owner" -> others(owners(contentObjects()));
            case "for-owner" -> others(owners(prepositions.of("for")));
            case "infinitive" ->
                sentence.children(clause(), "xcomp", "ccomp", "advcl", "acl").stream()
                        .filter(this::isInfinitive)
                        .toList();
            case "promiser" -> new Promises(sentence, clauses).promisers(match.head());
            case "speaker" -> new Promises(sentence, clauses).speakersOf(clause());
            case "for-whom" -> prepositions.forWhom();
            case "statement" -> statements();
            case "participle" ->
                Sentence.is(match.head(), "acl")
                        ? sentence.head(match.head()).map(List::of).orElse(List.of())
                        : List.of();
            case "governor" ->
                carriage.verb()
                        .or(() -> sentence.head(match.head()))
                        .map(List::of)
                        .orElse(List.of());
            default -> prepositions.of(slot);
        };
    }

    private boolean isInfinitive(Token clause) {
        return sentence.children(clause, "mark", "aux").stream()
                .anyMatch(m -> m.lemma().equals("to"));
    }

    /** "refused to lay down their arms": what is one's own is no other's. */
    private static List<Token> others(List<Token> owners) {
        return owners.stream().filter(o -> !o.isPronoun()).toList();
    }

    /**
     * The lemmas in a slot, lower case, and each word of a modifier for {@code near} and {@code modifier}. What only
     * counts is known by what it counts too: "hundreds of militiamen".
     */
    List<String> lemmasIn(String slot) {
        var lemmas = new ArrayList<String>();
        for (Token token : in(slot)) {
            addForms(token, lemmas);
            if (!slot.equals("near") && token.isNoun() && words.is(Kind.BUNDLE, token.lemma())) {
                clauses.by(token, "of").forEach(counted -> addForms(counted, lemmas));
            }
        }
        if (slot.equals("modifier")) {
            sentence.children(match.head(), "amod", "compound", "nmod:poss").stream()
                    .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                    .forEach(lemmas::add);
        }
        return lemmas;
    }

    /** A name in the plural is known by its singular too ("Farmers"); any name and any number by its kind. */
    private static void addForms(Token token, List<String> lemmas) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        lemmas.add(lemma);
        if (token.isProperNoun()) {
            lemmas.add("<name>");
            if (lemma.endsWith("s")) {
                lemmas.add(lemma.substring(0, lemma.length() - 1));
            }
        }
        if (token.name().equals("PERSON")) {
            lemmas.add("<person>");
        }
        if (token.tag().equals("CD")) {
            lemmas.add("<number>");
        }
    }

    private List<Token> withThoseBeside(List<Token> subjects) {
        if (match.rule().type() != EventType.ASSAULT) {
            return subjects;
        }
        var all = new LinkedHashSet<>(subjects);
        all.addAll(new Company(words, sentence, clauses).besides(subjects));
        return List.copyOf(all);
    }

    /** What a predicate or a participle says something of: "X is under investigation". */
    private List<Token> topics() {
        List<Token> subjects = clauses.surfaceSubjects(match.head());
        if (!subjects.isEmpty()) {
            return subjects;
        }
        return sentence.head(match.head())
                .map(h -> h.isVerb()
                        ? (clauses.passive(h) ? clauses.objects(h) : clauses.surfaceSubjects(h))
                        : List.of(h))
                .orElse(List.of());
    }

    /** Whose a thing is: "Chad's help", "a rebel shell", "an ultimatum by the army", "a bullet fired by police". */
    private List<Token> owners(List<Token> things) {
        return things.stream()
                .flatMap(thing -> Stream.of(
                                sentence.children(thing, "nmod:poss", "amod", "compound").stream()
                                        .filter(o -> Sentence.is(o, "nmod:poss")
                                                || o.isNoun()
                                                || Character.isUpperCase(
                                                        o.text().charAt(0))),
                                sentence.children(thing, "acl").stream()
                                        .filter(v -> v.tag().equals("VBN"))
                                        .flatMap(v -> clauses.agents(v).stream()),
                                Stream.of("by", "from").flatMap(p -> clauses.by(thing, p).stream()))
                        .flatMap(s -> s))
                .toList();
    }

    /** "agreed that prices are high" tells an opinion, "agreed that buses would run" something to be done. */
    private List<Token> statements() {
        return sentence.children(clause(), "ccomp").stream()
                .filter(c -> sentence.child(c, "nsubj", "nsubj:pass").isPresent())
                .filter(c -> sentence.children(c, "aux", "mark").stream()
                        .noneMatch(m -> m.tag().equals("MD") || m.lemma().equals("to")))
                .toList();
    }

    /** "threatened to kill the hostages": whom the content's act is done to. */
    private List<Token> contentObjects() {
        return contents().flatMap(c -> clauses.objects(c).stream()).toList();
    }

    /** What is said, wanted or refused: the verb's clause, or the noun's ("the claim that …", "the refusal to …"). */
    private Stream<Token> contents() {
        Stream<Token> own = sentence.children(clause(), "ccomp", "xcomp").stream();
        return verb
                ? own
                : Stream.concat(
                        own,
                        sentence.children(match.head(), "acl").stream()
                                .filter(c -> sentence.children(c, "mark").stream()
                                        .anyMatch(m -> m.lemma().equals("that")
                                                || m.lemma().equals("to"))));
    }
}
