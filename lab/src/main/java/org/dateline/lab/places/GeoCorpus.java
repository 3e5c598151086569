package org.dateline.lab.places;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * News articles with marked place names, in the XML of the corpora that geoparsers are compared on: {@code article} with
 * {@code text} and {@code toponym}s, each with {@code phrase}, {@code start}, {@code end} and, where a gazetteer has it,
 * {@code lat} and {@code lon}.
 *
 * @param name the file's name without its ending
 */
public record GeoCorpus(String name, List<GeoArticle> articles) {

    public GeoCorpus {
        articles = List.copyOf(articles);
    }

    /**
     * Reads a corpus. Nothing outside the file is fetched, whatever its XML asks for.
     *
     * @throws BrokenException where it is no XML, or holds no article with a text
     */
    public static GeoCorpus of(Path file) throws IOException {
        var articles = new ArrayList<GeoArticle>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            ArticleDraft draft = new ArticleDraft("");
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        String element = xml.getLocalName();
                        if (element.equals("article")) {
                            draft = new ArticleDraft(String.valueOf(xml.getAttributeValue(null, "docid")));
                        }
                        draft.opens(element);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> draft.text(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        draft.closes(xml.getLocalName());
                        if (xml.getLocalName().equals("article")) {
                            draft.article().ifPresent(articles::add);
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new BrokenException(file + ":" + e.getLocation().getLineNumber() + ": this is no well-formed XML", e);
        } catch (NumberFormatException e) {
            throw new BrokenException(file + ": a toponym's start, end, lat or lon is no number", e);
        }
        if (articles.isEmpty()) {
            throw new BrokenException(file + ": there is no article with a text in the file", null);
        }
        return new GeoCorpus(String.valueOf(file.getFileName()).replaceFirst("\\.xml$", ""), articles);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** How many articles it has. */
    public int size() {
        return articles.size();
    }

    /** A file that is no such corpus, and why, in one sentence. */
    public static final class BrokenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenException(String sentence, @org.jspecify.annotations.Nullable Throwable cause) {
            super(sentence, cause);
        }

        /** A stable code. */
        public String code() {
            return "corpus.invalid";
        }
    }
}
