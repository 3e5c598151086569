package org.dateline.archive.search;

import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.MentionDetail;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Where;
import org.dateline.model.Words;

/** What the index holds of an event and of a story. */
final class Entries {

    static final String KEY = "key";
    static final String ID = "id";
    static final String KIND = "kind";
    static final String TITLE = "title";
    static final String TEXT = "text";

    private Entries() {}

    /** By what an entry is replaced: ids of events and stories may be alike. */
    static String key(Hit.Kind kind, String id) {
        return kind.name() + ' ' + id;
    }

    /** An event is found by its quotes, the names in its fields and the headlines over it. */
    static Document event(EventDetail event) {
        var titles = new LinkedHashSet<String>();
        var text = new LinkedHashSet<String>();
        for (MentionDetail told : event.mentions()) {
            Mention mention = told.mention();
            titles.add(told.story().title());
            text.add(mention.quote().text());
            mention.actors().stream().map(Participant::name).forEach(text::add);
            mention.recipients().stream().map(Participant::name).forEach(text::add);
            mention.places().stream().map(Where::name).forEach(text::add);
        }
        return document(Hit.Kind.EVENT, event.row().id(), String.join("\n", titles), String.join("\n", text));
    }

    /** A story is found by its headline, captions and paragraphs. */
    static Document story(Story story) {
        var text = new StringBuilder();
        List<Span> spans = story.paragraphs();
        story.captions().forEach(c -> text.append(c.text()).append('\n'));
        spans.forEach(p -> text.append(p.of(story.text())).append('\n'));
        return document(
                Hit.Kind.STORY, story.id(), story.title().map(Words::text).orElse(""), text.toString());
    }

    private static Document document(Hit.Kind kind, String id, String title, String text) {
        var document = new Document();
        document.add(new StringField(KEY, key(kind, id), Field.Store.NO));
        document.add(new StringField(ID, id, Field.Store.YES));
        document.add(new StringField(KIND, kind.name(), Field.Store.YES));
        document.add(new TextField(TITLE, title, Field.Store.NO));
        document.add(new TextField(TEXT, text, Field.Store.NO));
        return document;
    }
}
