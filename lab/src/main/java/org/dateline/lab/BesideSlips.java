package org.dateline.lab;

import java.util.List;

/** What went wrong beside the fields, as a list for a developer. */
public enum BesideSlips {
    /** Links that gold has and the coder has not, or the other way round. */
    TERM_OF {
        @Override
        String list(Evaluation.ScoredStory story) {
            var out = new StringBuilder();
            Links links = Links.of(story.gold(), story.pairing());
            for (Links.Link link : links.missed()) {
                Slips.line(out, "not term", link.term(), link.coded().isPresent() ? "act is coded" : "act is missed");
                Slips.line(out, "    of", link.of(), link.of().id());
            }
            links.extra().forEach(term -> Slips.line(out, "no term", term, term.rule()));
            return out.toString();
        }
    },
    /** Contexts of stories whose gold lists them. */
    CONTEXTS {
        @Override
        String list(Evaluation.ScoredStory story) {
            List<String> gold = story.gold().contextsOrNull();
            if (gold == null || List.copyOf(gold).equals(story.contexts())) {
                return "";
            }
            List<String> missed =
                    gold.stream().filter(c -> !story.contexts().contains(c)).toList();
            List<String> extra =
                    story.contexts().stream().filter(c -> !gold.contains(c)).toList();
            return missed.isEmpty() && extra.isEmpty() ? "" : "  contexts  missed " + missed + " extra " + extra + "\n";
        }
    };

    abstract String list(Evaluation.ScoredStory story);
}
