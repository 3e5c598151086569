package org.dateline.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.TermWords;
import org.dateline.knowledge.TermWords.Kind;
import org.dateline.model.Act;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
import org.dateline.model.Mention;
import org.dateline.model.Quad;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Words;

/**
 * Links acts to the agreement, demand or threat whose content they are, where another sentence tells it, or another part of
 * the same one than the words that govern the act. Where two mentions could be meant, it links to neither.
 */
final class Terms {

    /** Sentences back that "the deal" may point over. */
    private static final int FAR = 6;

    /** Sentences back that a duty without a source, or "its terms", may point over. */
    private static final int NEAR = 2;

    private final TermWords words;
    private final String text;
    private final List<Coded> story;

    /** An act and the mention that it became. */
    record Coded(Act act, Mention mention) {}

    /**
     * Why an act is a term.
     *
     * @param of the mention whose content it is
     * @param cue the words that say so
     * @param assertion of the act, as the deal makes it
     */
    record Link(Mention of, Words cue, Assertion assertion) {}

    /** The terms of a story, its acts in the order of the text. */
    Terms(TermWords words, String text, List<Coded> story) {
        this.words = words;
        this.text = text;
        this.story = List.copyOf(story);
    }

    /** The story's mentions, each linked to what it is a term of. */
    List<Mention> linked() {
        Map<String, Link> links = links();
        return story.stream()
                .map(Coded::mention)
                .map(m -> links.containsKey(m.id()) ? with(m, links.get(m.id())) : m)
                .toList();
    }

    /** Why the story's terms are terms, by their ids, those left out whose own sentence's grammar links them. */
    Map<String, Link> links() {
        var links = new HashMap<String, Link>();
        for (Coded one : story) {
            if (one.mention().termOf().isEmpty() && one.mention().assertion() != Assertion.DENIED) {
                link(one, links).ifPresent(link -> links.put(one.mention().id(), link));
            }
        }
        return links;
    }

    private Optional<Link> link(Coded one, Map<String, Link> before) {
        Optional<TermPhrase> phrase = TermPhrase.of(one.act(), words);
        if (phrase.isEmpty()) {
            return new Governed(one, story)
                    .of()
                    .map(of -> new Link(of.mention(), of.act().triggerWords(), assertion(one)));
        }
        TermPhrase told = phrase.get();
        Optional<Mention> of = told.how() == TermPhrase.How.OBLIGED ? source(one, before) : deal(one, told);
        return of.map(m -> new Link(
                m,
                Words.at(text, told.word().span()),
                of(told.how(), isDemand(told.word()), one.mention().assertion())));
    }

    private static Assertion assertion(Coded one) {
        return one.mention().assertion();
    }

    private Assertion of(TermPhrase.How how, boolean demand, Assertion told) {
        Assertion content = demand ? Assertion.DEMANDED : Assertion.PLANNED;
        return switch (how) {
            case PROVIDED -> told == Assertion.NEGATED ? told : content;
            case UNDER -> told == Assertion.POSSIBLE || told == Assertion.DEMANDED ? content : told;
            case OBLIGED -> told == Assertion.DEMANDED ? content : told;
            case AGAINST -> told;
        };
    }

    private boolean isDemand(Token noun) {
        return words.is(Kind.DEMAND, TermPhrase.lemma(noun));
    }

    /** The mention that told the deal: in the act's own sentence, or in the nearest before it that tells one. */
    private Optional<Mention> deal(Coded one, TermPhrase told) {
        Sentence s = one.act().sentence();
        Token noun = told.word();
        if (isNamedOnly(one, told)) {
            return Optional.empty();
        }
        List<Coded> here = story.stream()
                .filter(c -> c != one && c.act().sentence() == s && tells(c.act(), s, noun))
                .toList();
        if (!here.isEmpty()) {
            return only(here);
        }
        if (!told.pointsBack(s)) {
            return Optional.empty();
        }
        boolean part = words.is(Kind.PART, TermPhrase.lemma(noun));
        int far = part ? NEAR : FAR;
        for (int back = 1; back <= far; back++) {
            int index = s.index() - back;
            List<Coded> there = story.stream()
                    .filter(c -> c.act().sentence().index() == index && makes(c, noun, part))
                    .toList();
            if (!there.isEmpty()) {
                return only(there);
            }
        }
        return Optional.empty();
    }

    /** "under the truce they stop all attacks", "it was in breach of the truce": the act is no content of the deal's. */
    private static boolean isNamedOnly(Coded one, TermPhrase told) {
        boolean given = told.how() == TermPhrase.How.UNDER
                && one.act().triggerToken().isNoun()
                && one.mention().type().quad() == Quad.MATERIAL_CONFLICT
                && one.mention().assertion() == Assertion.ACTUAL;
        boolean verbal = told.how() == TermPhrase.How.AGAINST
                && (one.mention().type().quad() == Quad.VERBAL_CONFLICT
                        || one.mention().type().quad() == Quad.VERBAL_COOPERATION);
        return given || verbal;
    }

    private static Optional<Mention> only(List<Coded> some) {
        return some.size() == 1 ? Optional.of(some.getFirst().mention()) : Optional.empty();
    }

    /** The act is the deal's own noun, or the verb that it hangs on: "the agreement, struck overnight", "signed a deal". */
    private static boolean tells(Act act, Sentence s, Token noun) {
        boolean own = act.triggerWords().span().contains(noun.span()) || act.trigger() == noun.index();
        boolean over = noun.head() == act.trigger() || noun.head() == act.clause();
        boolean on =
                s.children(noun, "acl", "nmod", "compound", "appos").stream().anyMatch(c -> c.index() == act.trigger());
        return canHold(act.type()) && (own || over || on);
    }

    /** The mention tells a deal (or demand) that the noun may point back to. */
    private boolean makes(Coded coded, Token noun, boolean part) {
        Act act = coded.act();
        boolean demand = isDemand(noun);
        boolean fits = part ? canHold(act.type()) : demand ? isDemand(act.type()) : isDeal(act.type());
        return fits && coded.mention().assertion() != Assertion.NEGATED && names(act, demand, part);
    }

    /** A word of the act's own, or one that hangs on it, says that there is a deal. */
    private boolean names(Act act, boolean demand, boolean part) {
        Sentence s = act.sentence();
        Kind kind = demand ? Kind.DEMAND : Kind.DEAL;
        boolean own = s.tokens().stream()
                .filter(t -> act.triggerWords().span().contains(t.span()) || t.index() == act.clause())
                .anyMatch(t -> words.is(kind, TermPhrase.lemma(t)) || words.is(Kind.AGREED, TermPhrase.lemma(t)));
        boolean on = s.children(act.clauseToken(), "obj", "obl", "nsubj", "nsubj:pass").stream()
                .anyMatch(t -> words.is(kind, TermPhrase.lemma(t)) || part && words.is(Kind.PART, TermPhrase.lemma(t)));
        return own || on;
    }

    private static boolean canHold(EventType type) {
        return isDeal(type) || isDemand(type);
    }

    private static boolean isDeal(EventType type) {
        return switch (type) {
            case AGREE, SUPPORT, CONSULT, CONCEDE -> true;
            case COOPERATE,
                    AID,
                    RETREAT,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> false;
        };
    }

    private static boolean isDemand(EventType type) {
        return type == EventType.REQUEST || type == EventType.THREATEN;
    }

    /** What the duty before it was a term of, or the deal itself where none was told since. */
    private Optional<Mention> source(Coded one, Map<String, Link> before) {
        boolean open =
                one.mention().assertion() == Assertion.PLANNED || one.mention().assertion() == Assertion.DEMANDED;
        for (int i = story.indexOf(one) - 1; open && i >= 0; i--) {
            Coded earlier = story.get(i);
            if (one.act().sentence().index() - earlier.act().sentence().index() > NEAR) {
                break;
            }
            Optional<Mention> of = ofTerm(earlier.mention(), before);
            if (of.isPresent()) {
                return of;
            }
            if (earlier.mention().type() == EventType.AGREE) {
                return Optional.of(earlier.mention());
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> ofTerm(Mention term, Map<String, Link> before) {
        return Optional.ofNullable(before.get(term.id()))
                .map(Link::of)
                .or(() -> term.termOf()
                        .flatMap(id -> story.stream()
                                .map(Coded::mention)
                                .filter(m -> m.id().equals(id))
                                .findFirst()));
    }

    private static Mention with(Mention m, Link link) {
        return copy(m, link.assertion(), link.of().id());
    }

    /** The same mention, linked to nothing. */
    static Mention free(Mention m) {
        return copy(m, m.assertion(), null);
    }

    private static Mention copy(Mention m, Assertion assertion, @org.jspecify.annotations.Nullable String termOf) {
        return new Mention(
                m.id(),
                m.story(),
                m.section(),
                m.quote(),
                m.trigger(),
                m.type(),
                m.modes(),
                m.actors(),
                m.recipients(),
                assertion,
                m.historical(),
                m.failed(),
                m.attribution(),
                m.places(),
                m.whenOrNull(),
                m.quantities(),
                termOf,
                m.rule());
    }

    /** In words, for who asks why. */
    static String why(Link link) {
        return "\"" + link.cue().text() + "\" makes it a term of the "
                + link.of().type().name().toLowerCase(Locale.ROOT) + " told by \""
                + link.of().trigger().text() + "\"";
    }
}
