package org.dateline.what;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final Optional<Token> carrier;

    Slots(ActWords words, Sentence sentence, Match match) {
        this.words = words;
        this.sentence = sentence;
        this.clauses = new Clauses(words, sentence);
        this.match = match;
        this.carrier = match.kind() == Match.Kind.VERB ? Optional.empty() : carrier(match.head());
    }

    /** The token that the act's clause hangs on: the verb itself, or the noun's light verb. */
    Token clause() {
        return carrier.orElse(match.head());
    }

    /** Heads in the slot; empty where nothing stands there. */
    List<Token> in(String slot) {
        List<Token> found = switch (slot) {
            case "subject" ->
                withThoseBeside(match.kind() == Match.Kind.VERB ? clauses.subjects(match.head()) : nounSubjects());
            case "object" -> match.kind() == Match.Kind.VERB ? clauses.objects(match.head()) : nounObjects();
            case "verb-object" -> match.kind() == Match.Kind.VERB ? clauses.objects(match.head()) : List.of();
            case "indirect" -> clauses.spread(sentence.children(clause(), "iobj"));
            case "possessor" -> possessors();
            case "modifier" -> modifiers();
            case "topic" -> topics();
            case "attendant" -> attendants();
            case "attendant-with" -> prepositional("with").isEmpty() ? List.of() : attendants();
            case "clause" -> sentence.children(clause(), "ccomp", "xcomp");
            case "clause-object" -> contentObjects();
            case "clause-subject" ->
                sentence.children(clause(), "ccomp").stream()
                        .flatMap(c -> clauses.surfaceSubjects(c).stream())
                        .toList();
            case "object-owner" -> owners(clauses.objects(clause()));
            case "subject-owner" -> owners(clauses.surfaceSubjects(clause()));
            case "infinitive" ->
                sentence.children(clause(), "xcomp", "ccomp", "advcl", "acl").stream()
                        .filter(c -> sentence.children(c, "mark", "aux").stream()
                                .anyMatch(m -> m.lemma().equals("to")))
                        .toList();
            case "promiser" -> new Promises(sentence, clauses).promisers(match.head());
            case "statement" -> statements();
            case "participle" ->
                Sentence.is(match.head(), "acl")
                        ? sentence.head(match.head()).map(List::of).orElse(List.of())
                        : List.of();
            case "governor" ->
                carrier.or(() -> sentence.head(match.head())).map(List::of).orElse(List.of());
            case "near" -> sentence.tokens();
            default -> prepositional(slot);
        };
        return slot.equals("near")
                ? found
                : found.stream().filter(t -> !match.holds(t)).toList();
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

    /** The noun itself, or the bundle that it is told in. */
    private Token whole(Token noun) {
        return sentence.head(noun)
                .filter(h -> h.isNoun() && words.is(Kind.BUNDLE, h.lemma()))
                .filter(h -> sentence.preposition(noun).filter("of"::equals).isPresent())
                .orElse(noun);
    }

    private Optional<Token> carrier(Token act) {
        Token noun = whole(act);
        Optional<Token> head = sentence.head(noun);
        if (head.isPresent() && head.get().isVerb()) {
            boolean light = Sentence.is(noun, "obj", "nsubj:pass")
                    && words.is(Kind.LIGHT, head.get().lemma());
            boolean result = Sentence.is(noun, "nsubj")
                    && words.is(Kind.BRINGS, head.get().lemma());
            light = light || reduced(noun, head.get());
            if (light || result) {
                return head;
            }
        }
        return sentence.children(noun, "acl").stream()
                .filter(v -> v.tag().equals("VBN") && words.is(Kind.LIGHT, v.lemma()))
                .findFirst();
    }

    /** "raids carried out by the coalition hit": parsers take the participle for the verb of the sentence. */
    private boolean reduced(Token noun, Token verb) {
        return Sentence.is(noun, "nsubj")
                && words.is(Kind.LIGHT, verb.lemma())
                && sentence.child(verb, "obj").isEmpty()
                && !clauses.agents(verb).isEmpty();
    }

    private boolean carriedAsSubject() {
        Token noun = whole(match.head());
        return carrier.isPresent()
                && Sentence.is(noun, "nsubj")
                && !Sentence.is(noun, "nsubj:pass")
                && !reduced(noun, carrier.get());
    }

    private List<Token> withThoseBeside(List<Token> subjects) {
        if (match.rule().type() != EventType.ASSAULT) {
            return subjects;
        }
        var all = new LinkedHashSet<>(subjects);
        all.addAll(clauses.besides(subjects));
        return List.copyOf(all);
    }

    private List<Token> nounSubjects() {
        var all = new LinkedHashSet<Token>(clauses.by(match.head(), "by"));
        for (Token participle : sentence.children(match.head(), "acl")) {
            if (participle.tag().equals("VBN") && words.is(Kind.LIGHT, participle.lemma())) {
                all.addAll(clauses.agents(participle));
            }
        }
        if (all.isEmpty()) {
            sentence.subtree(match.head(), t -> Sentence.is(t, "nmod", "obl", "nummod", "amod"))
                    .forEach(n -> all.addAll(clauses.by(n, "by")));
        }
        all.addAll(claimants());
        carrier.filter(c -> reduced(whole(match.head()), c)).ifPresent(c -> all.addAll(clauses.agents(c)));
        if (carrier.isPresent()
                && !carriedAsSubject()
                && !words.is(Kind.LIGHT_PASSIVE, carrier.get().lemma())) {
            all.addAll(clauses.subjects(carrier.get()));
        }
        if (all.isEmpty()) {
            if (!match.rule().possessorIsObject() || !prepositional("of").isEmpty()) {
                all.addAll(possessors());
            }
            if (all.isEmpty()) {
                all.addAll(modifiers());
            }
        }
        return List.copyOf(all);
    }

    /** "claimed responsibility for the attack": who claims it did it, by their own word. */
    private List<Token> claimants() {
        return sentence.head(match.head())
                .filter(h -> h.lemma().equals("responsibility"))
                .flatMap(sentence::head)
                .filter(v -> v.lemma().equals("claim") || v.lemma().equals("take"))
                .map(clauses::subjects)
                .orElse(List.of());
    }

    private List<Token> nounObjects() {
        var all = new LinkedHashSet<Token>();
        for (String preposition : List.of("of", "on", "against", "upon")) {
            all.addAll(prepositional(preposition));
        }
        if (match.rule().possessorIsObject() && prepositional("of").isEmpty()) {
            all.addAll(possessors());
        }
        if (carrier.isPresent()) {
            if (carriedAsSubject()) {
                all.addAll(clauses.objects(carrier.get()));
            } else if (words.is(Kind.LIGHT_PASSIVE, carrier.get().lemma())) {
                all.addAll(clauses.subjects(carrier.get()));
            }
        }
        return List.copyOf(all);
    }

    private List<Token> possessors() {
        return clauses.spread(sentence.children(match.head(), "nmod:poss"));
    }

    /** Names and kinds of forces before the noun: "Israeli strikes", "rebel attack", "police raid". */
    private List<Token> modifiers() {
        return clauses.spread(sentence.children(match.head(), "amod", "compound", "nmod").stream()
                .filter(m -> m.index() < match.head().index())
                .filter(m -> m.isNoun()
                        || m.lemma().equals("military")
                        || Character.isUpperCase(m.text().charAt(0)))
                .filter(m -> sentence.child(m, "case").isEmpty())
                .toList());
    }

    /** "During the talks with Kyiv, Warsaw agreed": who acts in the clause that the noun is the setting of. */
    private List<Token> attendants() {
        Token noun = whole(match.head());
        boolean setting = sentence.preposition(noun)
                .filter(w -> words.is(Kind.SETTING, w))
                .isPresent();
        return sentence.head(noun)
                .filter(h -> setting && h.isVerb() && Sentence.is(noun, "obl", "nmod", "advcl"))
                .map(clauses::subjects)
                .orElse(List.of());
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

    /** Whose a thing is: "Chad's help", "a rebel shell", "a bullet fired by police". */
    private List<Token> owners(List<Token> things) {
        return things.stream()
                .flatMap(thing -> Stream.concat(
                        sentence.children(thing, "nmod:poss", "amod", "compound").stream()
                                .filter(o -> Sentence.is(o, "nmod:poss")
                                        || o.isNoun()
                                        || Character.isUpperCase(o.text().charAt(0))),
                        sentence.children(thing, "acl").stream()
                                .filter(v -> v.tag().equals("VBN"))
                                .flatMap(v -> clauses.agents(v).stream())))
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
        return sentence.children(clause(), "ccomp", "xcomp").stream()
                .flatMap(c -> clauses.objects(c).stream())
                .toList();
    }

    /** The noun phrase right after a trigger's preposition, wherever the parser hung it. */
    private Optional<Token> nounAfter(Token preposition) {
        for (int i = preposition.index() + 1; i < sentence.size() && i < preposition.index() + 8; i++) {
            Token t = sentence.token(i);
            if (t.isVerb() || t.tag().equals("TO")) {
                return Optional.empty();
            }
            if ((t.isNoun() || t.isPronoun()) && !Sentence.is(t, "compound", "nmod:poss", "amod")) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    private List<Token> prepositional(String preposition) {
        var all = new LinkedHashSet<Token>(clauses.by(match.head(), preposition));
        carrier.ifPresent(c -> all.addAll(clauses.by(c, preposition)));
        if (all.isEmpty() && match.kind() == Match.Kind.NOUN && !preposition.equals("of")) {
            // "attacks by rebels on outposts": the second phrase is read as the first one's
            sentence.children(match.head(), "nmod").stream()
                    .filter(o -> sentence.child(o, "case").isPresent())
                    .forEach(o -> all.addAll(clauses.by(o, preposition)));
        }
        if (all.isEmpty()) {
            match.words().stream()
                    .filter(w -> w.lemma().equals(preposition))
                    .findFirst()
                    .flatMap(this::nounAfter)
                    .ifPresent(n -> all.addAll(clauses.spread(List.of(n))));
        }
        if (all.isEmpty() && match.kind() == Match.Kind.VERB) {
            for (Token object : sentence.children(match.head(), "obj", "nsubj:pass")) {
                all.addAll(clauses.by(object, preposition));
            }
        }
        return List.copyOf(all);
    }
}
