package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.knowledge.Rule;
import org.dateline.model.Act;
import org.dateline.model.Antecedent;
import org.dateline.model.Chain;
import org.dateline.model.CorpusEntity;
import org.dateline.model.Explanation;
import org.dateline.model.Explanation.Kind;
import org.dateline.model.Explanation.Step;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.Where;
import org.dateline.model.Words;
import org.dateline.said.Cue;

/** Tells the way from a mention's words to its code, by going it again. */
final class Explainer {

    private final StoryRooms story;
    private final List<Mention> mentions;
    private final Map<String, Terms.Link> links;
    private final List<Step> steps = new ArrayList<>();

    /** With the story's mentions, and why those are terms that another sentence links. */
    Explainer(StoryRooms story, List<Mention> mentions, Map<String, Terms.Link> links) {
        this.story = story;
        this.mentions = List.copyOf(mentions);
        this.links = Map.copyOf(links);
    }

    Optional<Explanation> explain(Mention mention) {
        for (Sentence sentence : story.reading().sentences()) {
            List<Act> acts = story.acts(sentence).value().orElse(List.of());
            for (Act act : acts) {
                if (MentionId.of(story.reading().story(), act).equals(mention.id())) {
                    tell(mention, act, acts);
                    return Optional.of(new Explanation(mention.id(), words(sentence), steps));
                }
            }
        }
        return Optional.empty();
    }

    private void tell(Mention mention, Act act, List<Act> acts) {
        readingOf(act);
        rule(act);
        participants(Kind.ACTOR, mention.actors(), act, act.actors());
        participants(Kind.RECIPIENT, mention.recipients(), act, act.recipients());
        mention.places().forEach(p -> step(Kind.PLACE, p.words(), place(p)));
        mention.when().ifPresent(w -> step(Kind.TIME, w.words(), TimeInWords.of(w)));
        mention.quantities()
                .forEach(q -> step(
                        Kind.QUANTITY,
                        q.words(),
                        q.kind().name().toLowerCase(Locale.ROOT) + ", from " + q.low() + " to "
                                + q.high().map(Object::toString).orElse("no bound told")
                                + (q.of().isEmpty() ? "" : ", of " + q.of())));
        assertion(mention, act, acts);
        term(mention);
        mention.attribution().forEach(this::attribution);
        confidence(mention);
    }

    private void readingOf(Act act) {
        Token trigger = act.triggerToken();
        step(
                Kind.READING,
                act.triggerWords(),
                "\"" + trigger.text() + "\" is a " + trigger.tag() + ", " + arc(act.sentence(), trigger)
                        + (act.clause() == act.trigger()
                                ? ""
                                : "; its clause hangs on \"" + act.clauseToken().text() + "\""));
    }

    private static String arc(Sentence s, Token token) {
        return s.head(token)
                .map(h -> "the " + token.relation() + " of \"" + h.text() + "\"")
                .orElse("the head of its sentence");
    }

    private void rule(Act act) {
        Rule rule = story.rule(act);
        var why = new StringBuilder("rule " + rule.id() + " makes it " + rule.type());
        if (!rule.modes().isEmpty()) {
            why.append(" / ").append(String.join(", ", rule.modes()));
        }
        if (!rule.required().isEmpty() || !rule.excluded().isEmpty()) {
            why.append("; its conditions hold on ")
                    .append(java.util.stream.Stream.concat(
                                    rule.required().keySet().stream(), rule.excluded().keySet().stream())
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        why.append("; like \"").append(rule.yes().getFirst().text()).append("\"");
        steps.add(new Step(Kind.RULE, null, why.toString()));
    }

    private void participants(Kind kind, List<Participant> all, Act act, List<Act.Argument> arguments) {
        Sentence s = act.sentence();
        for (Participant p : all) {
            String slot = arguments.stream()
                    .filter(a -> p.words().span().overlaps(s.token(a.head()).span()))
                    .findFirst()
                    .map(a -> "stands as " + a.slot() + " (" + arc(s, s.token(a.head())) + "); ")
                    .orElse("is named elsewhere and meant here; ");
            step(kind, p.words(), slot + party(p));
            p.antecedent().ifPresent(a -> step(Kind.ANTECEDENT, a.words(), pointing(p.words(), a, s)));
        }
    }

    /** Which words point to which, across how many sentences, and why these are meant. */
    private String pointing(Words words, Antecedent antecedent, Sentence sentence) {
        int from = story.reading().sentences().stream()
                .filter(o -> o.span().contains(antecedent.words().span()))
                .map(Sentence::index)
                .findFirst()
                .orElse(sentence.index());
        int apart = Math.abs(sentence.index() - from);
        String where =
                apart == 0 ? "in the same sentence" : apart == 1 ? "one sentence apart" : apart + " sentences apart";
        return "at " + at(antecedent.words().span()) + " is whom \"" + words.text() + "\" at " + at(words.span())
                + " means, " + where + ": " + antecedent.link().why();
    }

    private static String at(Span span) {
        return span.start() + "–" + span.end();
    }

    private static String party(Participant p) {
        String sectors = p.sectors().isEmpty() ? "no sector" : String.join("+", p.sectors());
        return "is " + p.name()
                + p.entity()
                        .map(e -> CorpusEntity.of(e).isPresent()
                                ? ", in no roster, known by name as " + e
                                : ", entity " + e + " of the roster")
                        .orElse(", no entity of the roster")
                + ", "
                + p.country().orElse("no country") + ", " + sectors;
    }

    private static String place(Where p) {
        return "is " + p.name()
                + Optional.ofNullable(p.placeOrNull())
                        .map(id -> ", " + id + " of the gazetteer")
                        .orElse("")
                + p.country().map(c -> ", in " + c).orElse("") + ", precision " + p.precision() + ", role "
                + p.role().name().toLowerCase(Locale.ROOT);
    }

    private void assertion(Mention mention, Act act, List<Act> acts) {
        List<Cue> cues = story.said().cuesOf(act, acts);
        String told = mention.assertion().word()
                + (mention.historical() ? ", historical" : "")
                + (mention.failed() ? ", failed" : "");
        if (cues.isEmpty()) {
            steps.add(new Step(Kind.ASSERTION, null, told + ": no word speaks against plain fact"));
        }
        for (Cue cue : cues) {
            Token word = act.sentence().token(cue.token());
            String of = cue.of() == cue.token()
                    ? cue.token() == act.trigger() ? "by its form " : ""
                    : "said of \"" + act.sentence().token(cue.of()).text() + "\", ";
            step(
                    Kind.ASSERTION,
                    Words.at(text(), word.span()),
                    of + "makes it " + cue.effect().name().toLowerCase(Locale.ROOT) + "; the mention is " + told);
        }
    }

    private void term(Mention mention) {
        Optional<Terms.Link> link = Optional.ofNullable(links.get(mention.id()))
                .or(() -> mentions.stream()
                        .filter(m -> m.id().equals(mention.termOf().orElse("")))
                        .findFirst()
                        .map(of -> new Terms.Link(of, of.trigger(), mention.assertion())));
        link.ifPresent(l -> step(Kind.TERM, l.cue(), Terms.why(l)));
    }

    private void attribution(Chain chain) {
        for (Chain.Link link : chain.links()) {
            step(
                    Kind.ATTRIBUTION,
                    link.words(),
                    "is the source, " + link.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    private void confidence(Mention mention) {
        String reasons = Confidence.reasons(mention).entrySet().stream()
                .map(r -> r.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + String.format(Locale.ROOT, " %+.2f", r.getValue()))
                .collect(Collectors.joining(", "));
        steps.add(new Step(
                Kind.CONFIDENCE,
                null,
                String.format(Locale.ROOT, "%.2f", Confidence.of(mention))
                        + (reasons.isEmpty() ? "" : ", from " + reasons)));
    }

    private void step(Kind kind, Words words, String why) {
        steps.add(new Step(kind, words, why));
    }

    private Words words(Sentence sentence) {
        return Words.at(text(), sentence.span());
    }

    private String text() {
        return story.reading().story().text();
    }
}
