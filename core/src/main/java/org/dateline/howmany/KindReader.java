package org.dateline.howmany;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.CountedWords;
import org.dateline.knowledge.CountedWords.Way;
import org.dateline.model.Quantity.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells what a number of a sentence counts, whatever act it may belong to. */
final class KindReader {

    private static final Set<String> WOUNDS = Set.of("injury", "wound", "burn", "fracture", "bruise");

    private final CountedWords words;
    private final Tolls tolls = new Tolls();

    KindReader(CountedWords words) {
        this.words = words;
    }

    /** What is counted, where the sentence tells it by itself. */
    Optional<Counted> read(Sentence sentence, Count count) {
        if (count.money()) {
            Token top = top(sentence, count);
            return Optional.of(new Counted(count, Kind.MONEY, top.index(), top.index()));
        }
        return kindOf(sentence, count, phrase(sentence, count), 0);
    }

    /** The token of the number that hangs outside it. */
    static Token top(Sentence sentence, Count count) {
        for (int i = count.last(); i >= count.first(); i--) {
            Token token = sentence.token(i);
            if (!count.covers(token.head()) && !Sentence.is(token, "case", "punct", "advmod")) {
                return token;
            }
        }
        return sentence.token(count.last());
    }

    /** Head of the counted phrase: "people" in "12 people", "dozens" in "dozens of people", the number where it stands alone. */
    static Token phrase(Sentence sentence, Count count) {
        Token top = top(sentence, count);
        boolean modifies = Sentence.is(top, "nummod", "det", "amod", "compound", "advmod", "nmod:npmod");
        return sentence.head(top)
                .filter(g -> modifies && (g.isNoun() || !g.isVerb()))
                .or(() -> next(sentence, count))
                .orElse(top);
    }

    /** The plural right behind a range: "20 and 30" of "between 20 and 30 rebels" is often read as hanging elsewhere. */
    private static Optional<Token> next(Sentence sentence, Count count) {
        int i = count.last() + 1;
        while (i + 1 < sentence.size() && sentence.token(i).isAdjective()) {
            i++;
        }
        boolean range =
                count.first() < count.last() && (count.highOrNull() == null || count.highOrNull() > count.low());
        boolean plural = i < sentence.size()
                && (sentence.token(i).tag().equals("NNS")
                        || lemma(sentence.token(i)).equals("people"));
        return range && plural ? Optional.of(sentence.token(i)) : Optional.empty();
    }

    /** The counted noun: the phrase's head, or what stands behind its "of" where the head is a number. */
    static Token noun(Sentence sentence, Count count) {
        Token phrase = phrase(sentence, count);
        if (!count.covers(phrase.index())) {
            return phrase;
        }
        return sentence.children(phrase, "nmod").stream()
                .filter(n -> sentence.preposition(n).filter("of"::equals).isPresent())
                .findFirst()
                .orElse(phrase);
    }

    private Optional<Counted> kindOf(Sentence sentence, Count count, Token phrase, int depth) {
        return told(sentence, count, phrase, depth).or(() -> byNoun(sentence, count, phrase));
    }

    /** By a state or a governor, the phrase's own or that of the phrase it stands beside: a soldier killed is no force. */
    private Optional<Counted> told(Sentence sentence, Count count, Token phrase, int depth) {
        Optional<Counted> here = byState(sentence, count, phrase)
                .or(() -> byGovernor(sentence, count, phrase))
                .or(() -> tolls.read(sentence, count, phrase));
        if (here.isPresent() || depth > 3) {
            return here.map(c -> orBoth(sentence, c));
        }
        boolean beside = Sentence.is(phrase, "conj", "appos")
                || sentence.preposition(phrase)
                        .filter(c -> c.equals("include") || c.equals("including"))
                        .isPresent();
        return sentence.head(phrase)
                .filter(h -> beside && !h.isVerb())
                .flatMap(h -> told(sentence, count, h, depth + 1));
    }

    /** "killed or wounded": nobody knows how many of each. */
    private Counted orBoth(Sentence sentence, Counted counted) {
        Kind other = counted.kind() == Kind.KILLED ? Kind.WOUNDED : Kind.KILLED;
        boolean harm = counted.kind() == Kind.KILLED || counted.kind() == Kind.WOUNDED;
        int second = counted.predicate() + 2;
        boolean either = harm
                && second < sentence.size()
                && lower(sentence.token(second - 1)).equals("or")
                && words.kind(lower(sentence.token(second)), Way.STATE)
                        .filter(other::equals)
                        .isPresent();
        return either ? new Counted(counted.count(), Kind.CASUALTIES, counted.phrase(), counted.predicate()) : counted;
    }

    /** "13 dead", "several injured civilians", "800 people arrested". */
    private Optional<Counted> byState(Sentence sentence, Count count, Token phrase) {
        Optional<Kind> itself = words.kind(lower(phrase), Way.STATE);
        if (itself.isPresent() && !count.covers(phrase.index())) {
            return itself.map(kind -> new Counted(count, kind, phrase.index(), phrase.index()));
        }
        for (Token child : sentence.children(phrase, "acl", "amod", "dep")) {
            Optional<Kind> kind = words.kind(lower(child), Way.STATE)
                    .or(() -> child.tag().equals("VBN") ? words.kind(lemma(child), Way.OBJECT) : Optional.empty());
            if (kind.isPresent()) {
                return kind.map(k -> new Counted(count, k, phrase.index(), child.index()));
            }
        }
        int next = count.last() + 1;
        if (count.covers(phrase.index()) && next < sentence.size()) {
            return words.kind(lower(sentence.token(next)), Way.STATE)
                    .map(k -> new Counted(count, k, phrase.index(), next));
        }
        return Optional.empty();
    }

    private Optional<Counted> byGovernor(Sentence sentence, Count count, Token phrase) {
        Optional<Token> governor = sentence.head(phrase);
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        Token g = governor.get();
        Optional<Kind> kind = Optional.empty();
        int predicate = g.index();
        if (Sentence.is(phrase, "nsubj:pass", "obj", "dobj")) {
            kind = lives(sentence, count, phrase, g).or(() -> words.kind(lemma(g), Way.OBJECT));
        } else if (Sentence.is(phrase, "nsubj")) {
            kind = words.kind(lemma(g), Way.SUBJECT)
                    .or(() -> harm(sentence, g))
                    .or(() -> loss(sentence, g))
                    .or(() -> words.kind(lower(g), Way.STATE))
                    .or(() -> headlinePassive(sentence, g));
        } else if (Sentence.is(phrase, "nmod", "obl")
                && sentence.preposition(phrase).filter("of"::equals).isPresent()) {
            kind = words.kind(lemma(g), Way.OF)
                    .or(() -> isLife(g)
                            ? sentence.head(g).flatMap(v -> words.kind(lemma(v), Way.LIVES))
                            : Optional.empty());
        }
        if (kind.isEmpty() && Sentence.is(phrase, "nsubj", "obj")) {
            for (Token child : sentence.children(g, "xcomp", "advcl", "ccomp")) {
                Optional<Kind> below =
                        words.kind(lower(child), Way.STATE).or(() -> words.kind(lemma(child), Way.SUBJECT));
                if (below.isPresent()) {
                    kind = below;
                    predicate = child.index();
                    break;
                }
            }
        }
        int said = predicate;
        return kind.map(k -> new Counted(count, k, phrase.index(), said));
    }

    /** "claimed seven lives". */
    private Optional<Kind> lives(Sentence sentence, Count count, Token phrase, Token verb) {
        return isLife(phrase) || isLife(noun(sentence, count)) ? words.kind(lemma(verb), Way.LIVES) : Optional.empty();
    }

    /** "11 people lost their lives". */
    private Optional<Kind> loss(Sentence sentence, Token verb) {
        boolean life = sentence.children(verb, "obj").stream().anyMatch(KindReader::isLife);
        return life && lemma(verb).equals("lose") ? words.kind("lose", Way.LIVES) : Optional.empty();
    }

    /** "60 suffered slight injuries". */
    private Optional<Kind> harm(Sentence sentence, Token verb) {
        boolean hurt = sentence.children(verb, "obj").stream().anyMatch(o -> WOUNDS.contains(lemma(o)));
        return hurt ? words.kind(lemma(verb), Way.HARM) : Optional.empty();
    }

    private static boolean isLife(Token token) {
        return lemma(token).equals("life") || lower(token).equals("lives");
    }

    /** "Three killed in blast": a participle without auxiliary. */
    private Optional<Kind> headlinePassive(Sentence sentence, Token verb) {
        boolean bare = verb.tag().equals("VBN")
                && sentence.children(verb, "aux", "obj").isEmpty();
        return bare ? words.kind(lemma(verb), Way.OBJECT) : Optional.empty();
    }

    /** What the word counts by itself where it is a noun with a number: "20 bombs", "90 arrests". */
    Optional<Kind> thing(Token noun) {
        return noun.isNoun() ? words.kind(lemma(noun), Way.THING) : Optional.empty();
    }

    private Optional<Counted> byNoun(Sentence sentence, Count count, Token phrase) {
        Token noun = noun(sentence, count);
        if (noun.index() != phrase.index()
                && sentence.head(noun).filter(h -> h.index() == phrase.index()).isEmpty()) {
            return Optional.empty();
        }
        return words.kind(lemma(noun), Way.THING).map(kind -> new Counted(count, kind, phrase.index(), noun.index()));
    }

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
