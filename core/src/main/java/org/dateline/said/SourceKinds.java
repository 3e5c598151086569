package org.dateline.said;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.knowledge.TellerWords.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.SourceKind;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** What kind of source a phrase names: by its own words, by the name in it, or by who has just spoken. */
final class SourceKinds {

    private static final Pattern WEEKDAY = Pattern.compile("(?i)(mon|tues|wednes|thurs|fri|satur|sun)day");

    /** Endings of nouns that name persons: "lawyer", "activist", "fishermen". */
    private static final Pattern PERSONS =
            Pattern.compile(".*(er|or|ist|ian|man|men|woman|women|ee|eer|people|body|folk)s?");

    /** In words: "the head of the Britain-based Observatory for Human Rights". */
    private static final int LONGEST_TITLE = 14;

    private final TellingWords words;
    private final String pageText;

    SourceKinds(TellingWords words, String pageText) {
        this.words = words;
        this.pageText = pageText;
    }

    static boolean isPerson(Token head) {
        return PERSONS.matcher(Grammar.lemma(head)).matches();
    }

    /** True where the phrase can name somebody who tells, or a paper, film or statement that does. */
    boolean canTell(Sentence s, Token head) {
        String lemma = Grammar.lemma(head);
        if (words.tellers().is(Kind.NO_TELLER, Grammar.lower(head))
                || Set.of("DATE", "TIME", "DURATION").contains(head.name())) {
            return false;
        }
        if (head.isPronoun() || (head.isProperNoun() && !WEEKDAY.matcher(lemma).matches())) {
            return true;
        }
        if (words.sources().canTell(lemma) || words.tellers().is(Kind.DOCUMENT, lemma)) {
            return true;
        }
        return head.isNoun()
                && !words.tellers().is(Kind.THING, lemma)
                && (isPerson(head) || byWords(s, head).isPresent());
    }

    /** The kind that the phrase's own words tell, without looking back. */
    Optional<SourceKind> byWords(Sentence s, Token head) {
        Optional<SourceKind> byHead = byHead(head);
        if (byHead.filter(k -> k == SourceKind.WITNESS || k == SourceKind.ANONYMOUS)
                .isPresent()) {
            if (isDiplomatByName(s, head)) {
                return Optional.of(SourceKind.NAMED);
            }
            return isOfOutlet(s, head) ? Optional.of(SourceKind.MEDIA) : byHead;
        }
        if (isOfOutlet(s, head)) {
            return Optional.of(SourceKind.MEDIA);
        }
        Span span = SourceSpan.of(s, head);
        if (words.outlets().find(span.of(pageText)).isPresent()
                || words.outlets().find(head.text()).isPresent()) {
            return Optional.of(SourceKind.MEDIA);
        }
        if (!head.name().equals("PERSON")) {
            List<String> phrase = s.tokens().stream()
                    .filter(t -> span.contains(t.span()))
                    .map(Grammar::lower)
                    .toList();
            Optional<SourceKind> byPhrase = words.sources().byPhrase(phrase);
            if (byPhrase.isPresent()) {
                return byPhrase;
            }
        }
        return byHead.or(() -> byCommonNoun(s, head, span));
    }

    private Optional<SourceKind> byHead(Token head) {
        if (head.isProperNoun() && head.name().equals("PERSON")) {
            return Optional.empty();
        }
        String plain = Grammar.lower(head);
        boolean name = head.isProperNoun() && words.tellers().is(Kind.OF_NAMES, plain);
        Optional<SourceKind> kind = words.sources()
                .byHead(Grammar.lemma(head))
                .or(() -> words.sources().byHead(plain));
        // a capital at the sentence's start makes the parser keep the plural: "Eyewitnesses"
        return (name ? Optional.<SourceKind>empty() : kind)
                .or(() -> head.isProperNoun() && plain.endsWith("s")
                        ? words.sources()
                                .byHead(plain.substring(0, plain.length() - 1))
                                .or(() -> words.sources().byHead(plain.replaceFirst("es$", "")))
                        : Optional.empty());
    }

    /** "the newspaper Ordu Sesi", "Memoria, a rights monitoring group": the common noun beside a name. */
    private Optional<SourceKind> byCommonNoun(Sentence s, Token head, Span name) {
        if (!head.isProperNoun() || head.name().equals("PERSON")) {
            return Optional.empty();
        }
        Optional<SourceKind> before = s.tokens().stream()
                .filter(t -> t.span().end() <= name.start())
                .reduce((a, b) -> b)
                .filter(t -> t.isNoun() && !t.isProperNoun())
                .flatMap(t -> words.sources().byHead(Grammar.lemma(t)));
        return before.or(() -> s.children(head, "appos").stream()
                        .filter(a -> !a.isProperNoun())
                        .findFirst()
                        .flatMap(a -> byWords(s, a)))
                .filter(k -> k == SourceKind.MEDIA || k == SourceKind.MONITOR);
    }

    /** "an AFP correspondent", "a Reuters witness": whom an outlet has on the spot. */
    private boolean isOfOutlet(Sentence s, Token head) {
        return !head.isProperNoun()
                && words.tellers().is(Kind.OF_OUTLET, Grammar.lemma(head))
                && s.children(head, "compound", "nmod:poss").stream()
                        .anyMatch(c -> words.outlets().find(c.text()).isPresent());
    }

    private static boolean isDiplomatByName(Sentence s, Token head) {
        return s.children(head, "appos", "compound", "flat").stream()
                .anyMatch(c -> c.name().equals("PERSON"));
    }

    /** A person by name: one who speaks for a monitor where the words beside the name say so, or holds an office by a title. */
    SourceKind ofPerson(Sentence s, Token head) {
        List<Token> beside = s.children(head, "compound", "appos", "amod", "flat");
        if (beside.stream().anyMatch(c -> isOfMonitor(s, c))) {
            return SourceKind.MONITOR;
        }
        boolean title = beside.stream()
                .anyMatch(c -> words.sources()
                        .byHead(Grammar.lemma(c))
                        .filter(SourceKind.OFFICIAL::equals)
                        .isPresent());
        return title ? SourceKind.OFFICIAL : SourceKind.NAMED;
    }

    /** "Observatory chief", "the head of the Rights Observatory". */
    private boolean isOfMonitor(Sentence s, Token beside) {
        List<String> phrase = s.subtree(beside).stream().map(Grammar::lower).toList();
        return phrase.size() <= LONGEST_TITLE
                && words.sources()
                        .byPhrase(phrase)
                        .filter(SourceKind.MONITOR::equals)
                        .isPresent();
    }
}
