package org.dateline.app.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.archive.Archive;
import org.dateline.archive.store.PageDecision;
import org.dateline.flow.Knowledge;
import org.dateline.model.Decided;
import org.dateline.model.Outcome;
import org.dateline.model.Split;
import org.dateline.story.Corrections;

/** What an archive's pages were corrected to by persons, applied each time that a page is read. */
record PageCorrections(Corrections corrections, Map<String, List<Decided>> byPage) {

    /** All that stands in the archive and was not taken back. */
    static PageCorrections of(Archive archive) {
        return new PageCorrections(
                Knowledge.corrections(),
                archive.decisions().stream()
                        .filter(decision -> !decision.undone())
                        .collect(Collectors.groupingBy(
                                PageDecision::page, Collectors.mapping(PageDecision::decided, Collectors.toList()))));
    }

    Outcome<Split> apply(Outcome<Split> split) {
        return split.then(
                made -> corrections.apply(made, byPage.getOrDefault(made.page().name(), List.of())));
    }
}
