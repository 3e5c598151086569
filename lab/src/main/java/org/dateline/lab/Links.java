package org.dateline.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gold's links from terms to what they are terms of, against the coder's. A link is right where the coder's term answers
 * gold's, and what it is linked to answers gold's agreement or another mention of the same event.
 *
 * @param right each as gold has it, with its coded end
 * @param extra coded terms whose link gold does not have, though it has the act
 * @param missed gold's terms that are not linked, with the coded end where there is one
 * @param ends of gold's links whose two ends were both found, how many are linked
 */
record Links(List<Link> right, List<Marked> extra, List<Link> missed, Tally ends) {

    /** A gold term and what it is a term of; the coded mention that answers it, if any. */
    record Link(Marked term, Marked of, Optional<Marked> coded) {}

    Links {
        right = List.copyOf(right);
        extra = List.copyOf(extra);
        missed = List.copyOf(missed);
    }

    static Links of(MarkedStory gold, Pairing pairing) {
        return new Sorting(gold, pairing).sorted();
    }

    Rates rates() {
        return new Rates(right.size(), extra.size(), missed.size());
    }

    private static final class Sorting {
        private final MarkedStory gold;
        private final Map<String, Marked> byId = new HashMap<>();
        private final Map<String, Marked> answer = new HashMap<>();
        private final Map<String, Marked> goldOf = new HashMap<>();
        private final List<Link> right = new ArrayList<>();
        private final List<Link> missed = new ArrayList<>();
        private final List<Marked> extra = new ArrayList<>();
        private Tally ends = Tally.NONE;

        Sorting(MarkedStory gold, Pairing pairing) {
            this.gold = gold;
            gold.mentions().forEach(m -> byId.put(m.id(), m));
            pairing.pairs().forEach(p -> {
                answer.put(p.gold().id(), p.system());
                goldOf.put(p.system().id(), p.gold());
            });
            pairing.pairs().forEach(p -> addExtra(p.gold(), p.system()));
            pairing.extra().stream().filter(s -> s.termOf().isPresent()).forEach(extra::add);
        }

        /** A link of an act that gold may miss costs nothing where gold says nothing of it. */
        private void addExtra(Marked gold, Marked system) {
            if (system.termOf().isPresent()
                    && !isLinked(gold, system)
                    && !(gold.optional() && gold.termOf().isEmpty())) {
                extra.add(system);
            }
        }

        Links sorted() {
            for (Marked term : gold.mentions()) {
                Optional<Marked> of = term.termOf().map(byId::get);
                if (of.isPresent()) {
                    sort(term, of.get());
                }
            }
            return new Links(right, extra, missed, ends);
        }

        private void sort(Marked term, Marked of) {
            Optional<Marked> coded = Optional.ofNullable(answer.get(term.id()));
            boolean linked = coded.isPresent() && isLinked(term, coded.get());
            boolean found = coded.isPresent()
                    && (answer.containsKey(of.id()) || of.sameAs().stream().anyMatch(answer::containsKey));
            if (found) {
                ends = ends.and(linked);
            }
            if (linked) {
                right.add(new Link(term, of, coded));
            } else if (!term.optional() && !of.optional()) {
                missed.add(new Link(term, of, coded));
            }
        }

        private boolean isLinked(Marked term, Marked coded) {
            Optional<Marked> of = coded.termOf().map(goldOf::get);
            return of.isPresent()
                    && term.termOf().isPresent()
                    && (of.get().id().equals(term.termOf().get())
                            || of.get().sameAs().contains(term.termOf().get()));
        }
    }
}
