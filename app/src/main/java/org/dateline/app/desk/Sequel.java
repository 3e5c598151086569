package org.dateline.app.desk;

import java.util.List;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.MentionDetail;
import org.dateline.model.Fulfilment;

/**
 * What became of a term that an event holds, or whose term the event answers.
 *
 * @param told in words, as in "fulfils a term"
 * @param page address of the other mention
 * @param reason in one sentence
 */
public record Sequel(String told, String page, String reason) {

    static List<Sequel> of(EventDetail event, List<Fulfilment> fulfilments) {
        List<String> own = event.mentions().stream()
                .map(MentionDetail::mention)
                .map(m -> m.id())
                .toList();
        return fulfilments.stream().map(f -> of(f, own.contains(f.act()))).toList();
    }

    private static Sequel of(Fulfilment f, boolean later) {
        return switch (f.kind()) {
            case FULFILS ->
                later
                        ? new Sequel(
                                "fulfils what was agreed, demanded or threatened",
                                Address.mention(f.term()),
                                f.reason())
                        : new Sequel("was fulfilled", Address.mention(f.act()), f.reason());
            case BREACHES ->
                later
                        ? new Sequel("breaks what was agreed or demanded", Address.mention(f.term()), f.reason())
                        : new Sequel("was broken", Address.mention(f.act()), f.reason());
        };
    }
}
