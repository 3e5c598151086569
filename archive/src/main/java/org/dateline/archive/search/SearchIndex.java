package org.dateline.archive.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dateline.archive.store.EventDetail;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * A Lucene index of events and stories, ranked by BM25. It remembers the number of the record's last change that it knows, so
 * that whoever opens both can tell whether it is out of date. Only one program at a time may write it.
 */
public final class SearchIndex implements Closeable {

    private static final String CHANGE = "change";

    /**
     * Lucene warns that an incubator module would make it faster at vectors, which are not used here. Held, since a logger that
     * nobody holds forgets its level.
     */
    private static final Logger VECTOR_ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTOR_ADVICE.setLevel(Level.OFF);
    }

    /** Words in a headline tell more of what a story is about. */
    private static final Map<String, Float> WEIGHTS = Map.of(Entries.TITLE, 2f, Entries.TEXT, 1f);

    private final Directory directory;
    private final WordAnalyzer words = new WordAnalyzer();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private SearchIndex(Path folder) throws IOException {
        Files.createDirectories(folder);
        directory = FSDirectory.open(folder);
        var config = new IndexWriterConfig(words).setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, null);
    }

    /** Opens the index in {@code folder} for writing, making it where there is none. */
    public static SearchIndex open(Path folder) throws IOException {
        return new SearchIndex(folder);
    }

    /** The number of the last change that is committed; -1 for a new index. */
    public long change() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(CHANGE)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return -1;
    }

    /** Puts an event in, or in the place of what stood under its id. */
    public void put(EventDetail event) {
        put(Hit.Kind.EVENT, event.row().id(), Entries.event(event));
    }

    /** Puts a story in, or in the place of what stood under its id. */
    public void put(Story story) {
        put(Hit.Kind.STORY, story.id(), Entries.story(story));
    }

    private void put(Hit.Kind kind, String id, Document document) {
        try {
            writer.updateDocument(new Term(Entries.KEY, Entries.key(kind, id)), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(Hit.Kind kind, String id) {
        try {
            writer.deleteDocuments(new Term(Entries.KEY, Entries.key(kind, id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void clear() {
        try {
            writer.deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what was put in, as of the record's change of that number. */
    public void commit(long change) {
        try {
            writer.setLiveCommitData(Map.of(CHANGE, Long.toString(change)).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What matches the words, best first; {@code kindOrNull} keeps to one kind. */
    public List<Hit> search(String typed, Hit.@Nullable Kind kindOrNull, int limit) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return search(searcher, query(typed, kindOrNull), limit);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Hit> search(IndexSearcher searcher, Query query, int limit) throws IOException {
        var hits = new ArrayList<Hit>();
        var fields = searcher.storedFields();
        for (ScoreDoc scored : searcher.search(query, Math.max(1, limit)).scoreDocs) {
            Document document = fields.document(scored.doc);
            hits.add(new Hit(Hit.Kind.valueOf(document.get(Entries.KIND)), document.get(Entries.ID), scored.score));
        }
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    /** All words must be there; "quoted words" stand together; a word with * at its end is a beginning. */
    private Query query(String typed, Hit.@Nullable Kind kindOrNull) {
        int syntax = SimpleQueryParser.PHRASE_OPERATOR
                | SimpleQueryParser.PREFIX_OPERATOR
                | SimpleQueryParser.WHITESPACE_OPERATOR;
        var parser = new SimpleQueryParser(words, WEIGHTS, syntax);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        Query text = parser.parse(typed);
        if (text == null || text instanceof MatchNoDocsQuery) {
            return new MatchNoDocsQuery();
        }
        if (kindOrNull == null) {
            return text;
        }
        return new BooleanQuery.Builder()
                .add(text, BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term(Entries.KIND, kindOrNull.name())), BooleanClause.Occur.FILTER)
                .build();
    }

    /** Number of entries that a new search would see. */
    public int size() {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return reader.numDocs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes without keeping what was not committed. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
        words.close();
    }
}
