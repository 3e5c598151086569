package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.TermWords;
import org.dateline.model.Act;
import org.dateline.model.Chain;
import org.dateline.model.Explanation;
import org.dateline.model.Mention;
import org.dateline.model.Outcome;
import org.dateline.model.Participant;
import org.dateline.model.Quantity;
import org.dateline.model.Reading;
import org.dateline.model.Refusal;
import org.dateline.model.Sentence;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.said.Manner;
import org.jspecify.annotations.Nullable;

/**
 * Brings the stages together: each act of a story becomes one mention, its fields filled by the rooms that know them, or
 * a refusal that says what is missing.
 */
public final class Coder {

    private final Rooms rooms;

    public Coder(Rooms rooms) {
        this.rooms = rooms;
    }

    /** The mentions of a story whose publication is not known. */
    public Outcome<List<Mention>> apply(Reading reading) {
        return apply(reading, "");
    }

    /**
     * The story's mentions in the order of its text.
     *
     * @param publication the paper or agency whose text it is, or an empty string: "told" it is no source
     */
    public Outcome<List<Mention>> apply(Reading reading, String publication) {
        var refusals = new ArrayList<Refusal>();
        return Outcome.made(terms(reading, publication, refusals).linked(), refusals);
    }

    /** The story's acts as mentions, before those of different sentences are linked. */
    private Terms terms(Reading reading, String publication, List<Refusal> refusals) {
        var coded = new ArrayList<Terms.Coded>();
        StoryRooms story = rooms.open(reading, publication);
        Accidents accidents = Accidents.of(reading);
        for (Sentence sentence : reading.sentences()) {
            Outcome<List<Act>> found = story.acts(sentence);
            refusals.addAll(found.refusals());
            List<Act> acts = found.value().orElse(List.of());
            Optional<Refusal> distrust = acts.isEmpty() ? Optional.empty() : ParseTrust.refusal(sentence);
            distrust.ifPresentOrElse(refusals::add, () -> coded.addAll(sentence(story, accidents, acts, refusals)));
        }
        return new Terms(TermWords.packed(), reading.story().text(), coded);
    }

    /** Why the mention of that id is coded as it is; empty where today's coding of the story has no such mention. */
    public Optional<Explanation> explain(Reading reading, String publication, String mention) {
        Terms terms = terms(reading, publication, new ArrayList<>());
        List<Mention> mentions = terms.linked();
        return mentions.stream()
                .filter(m -> m.id().equals(mention))
                .findFirst()
                .flatMap(m -> new Explainer(rooms.open(reading, publication), mentions, terms.links()).explain(m));
    }

    private static List<Terms.Coded> sentence(
            StoryRooms story, Accidents accidents, List<Act> acts, List<Refusal> refusals) {
        var coded = new ArrayList<Terms.Coded>();
        for (Act act : acts) {
            Optional<Refusal> accident = accidents.refusal(act);
            if (accident.isPresent()) {
                refusals.add(accident.get());
                continue;
            }
            Manner manner = story.manner(act, acts);
            Optional<String> governing = manner.governingAct().stream()
                    .mapToObj(acts::get)
                    .map(g -> MentionId.of(story.reading().story(), g))
                    .findFirst();
            mention(story, act, acts, manner, governing.orElse(null), refusals)
                    .ifPresent(m -> coded.add(new Terms.Coded(act, m)));
        }
        List<Mention> mentions = coded.stream().map(Terms.Coded::mention).toList();
        return coded.stream()
                .map(c -> new Terms.Coded(c.act(), withoutLostTerm(c.mention(), mentions)))
                .toList();
    }

    private static Optional<Mention> mention(
            StoryRooms story, Act act, List<Act> acts, Manner manner, @Nullable String termOf, List<Refusal> refusals) {
        Cast cast = Cast.of(act, story);
        story.doubts(act).stream().filter(d -> !refusals.contains(d)).forEach(refusals::add);
        List<Where> places = story.places(act);
        Optional<When> when = story.time(act);
        List<Quantity> quantities = story.quantities(act);
        Optional<Refusal> refusal = Boundaries.refusal(act, cast, places, when, quantities);
        if (refusal.isPresent()) {
            refusals.add(refusal.get());
            return Optional.empty();
        }
        List<Chain> chains = story.chains(act);
        return Optional.of(new Mention(
                MentionId.of(story.reading().story(), act),
                story.reading().story().id(),
                act.sentence().section(),
                Quote.of(act, cast, story.reading().story().text()),
                act.triggerWords(),
                act.type(),
                act.modes(),
                cast.actors(),
                cast.recipients(),
                manner.assertion(),
                story.historical(act, acts),
                manner.failed(),
                chains,
                places,
                when.orElse(null),
                quantities,
                termOf,
                act.rule()));
    }

    /** A term whose agreement was refused stands alone. */
    private static Mention withoutLostTerm(Mention mention, List<Mention> mentions) {
        boolean lost = mention.termOf().isPresent()
                && mentions.stream()
                        .noneMatch(m -> m.id().equals(mention.termOf().get()));
        return lost ? Terms.free(mention) : mention;
    }

    /** Who takes part in an act, as coded. */
    record Cast(List<Participant> actors, List<Participant> recipients) {
        Cast {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }

        static Cast of(Act act, StoryRooms story) {
            List<Participant> actors = story.actors(act);
            List<Participant> recipients = story.recipients(act).stream()
                    .filter(r -> actors.stream()
                            .noneMatch(a -> a.words().span().equals(r.words().span())))
                    .toList();
            return new Cast(actors, recipients);
        }

        boolean isEmpty() {
            return actors.isEmpty() && recipients.isEmpty();
        }
    }
}
