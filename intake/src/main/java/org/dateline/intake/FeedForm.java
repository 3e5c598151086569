package org.dateline.intake;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;

/** RSS and Atom: a page an entry. Document types and entities of outside are never resolved: a feed with one is refused. */
final class FeedForm implements Form {

    private static final Pattern ROOT = Pattern.compile(
            "\\A(?:<\\?[^>]*>\\s*|<!--.{0,4000}?-->\\s*|<!doctype[^>\\[]*(?:\\[.{0,4000}?\\]\\s*)?>\\s*)*"
                    + "<(?:rss\\b|(?:\\w+:)?feed\\b[^>]*\\bxmlns|rdf:rdf\\b[^>]*purl\\.org/rss)",
            Pattern.DOTALL);
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("<!doctype|<!entity");

    @Override
    public boolean fits(Head head) {
        return ROOT.matcher(head.markup()).find();
    }

    @Override
    public Opened open(Content content, Context context) throws IOException {
        Parsed parsed = parse(content.bytes(context.limits()));
        Iterator<Found> entries = new FeedEntries(content, parsed.feed(), parsed.document()).iterator();
        return () -> entries.hasNext() ? Optional.of(new Opened.Step.Handed(entries.next())) : Optional.empty();
    }

    /** A feed and the XML that it was read from. */
    record Parsed(SyndFeed feed, Document document) {}

    static Parsed parse(byte[] bytes) throws IOException {
        if (DOCUMENT_TYPE
                .matcher(new Peeked(new ByteArrayInputStream(bytes)).asHead().markup())
                .find()) {
            throw documentType();
        }
        try {
            Document document = parser().build(new XmlFixerReader(new XmlReader(new ByteArrayInputStream(bytes))));
            return new Parsed(new SyndFeedInput().build(document), document);
        } catch (JDOMException | FeedException e) {
            String message = String.valueOf(e.getMessage());
            throw message.contains("DOCTYPE") ? documentType() : new IOException(message, e);
        }
    }

    private static IntakeException documentType() {
        return new IntakeException(
                "intake.dtd",
                "The feed declares a document type or entities, which are never resolved; it is not read.");
    }

    private static SAXBuilder parser() {
        var parser = new SAXBuilder();
        parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parser.setFeature("http://xml.org/sax/features/external-general-entities", false);
        parser.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        parser.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        parser.setExpandEntities(false);
        return parser;
    }
}
